import { languageOf, languages } from './support/languages';
import { builtPages, isFramed, type BuiltPage } from './support/pages';
import { expect, test } from './support/test';

const pages = builtPages();
const paths = new Set(pages.map(({ path }) => path));

test('every page stands in every language', () => {
  const counts = languages.map(
    (language) => [...paths].filter((path) => languageOf(path) === language).length
  );
  expect(new Set(counts).size, `pages per language: ${counts.join(', ')}`).toBe(1);
  expect(counts[0]).toBeGreaterThan(0);
});

test('no two pages have the same title', () => {
  const titles = pages.map(({ path, html }) => {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    return `${languageOf(path)}: ${title}`;
  });
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

/** What is wrong with the links by which search engines find a page's other languages. */
function alternateFaults({ path, html }: BuiltPage): string[] {
  const links = [...html.matchAll(/<link[^>]*rel="alternate"[^>]*>/g)].map(([tag]) => tag);
  return languages.flatMap((language) => {
    const tag = links.find((link) => link.includes(`hreflang="${language}"`));
    if (!tag) return [`/${path}: no alternate in ${language}`];
    const href = /href="([^"]*)"/.exec(tag)?.[1] ?? '';
    const target = new URL(href, `http://host/${path}`).pathname.slice(1);
    const isRight = paths.has(target) && languageOf(target) === language;
    return isRight ? [] : [`/${path}: the alternate in ${language} leads to /${target}`];
  });
}

test('every page names itself in all languages', () => {
  expect(pages.filter((page) => !isFramed(page)).flatMap(alternateFaults)).toEqual([]);
});
