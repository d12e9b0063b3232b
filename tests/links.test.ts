import { listFiles } from '../scripts/serve/files';
import { resolveUrl } from '../scripts/serve/resolve';
import { languages, prefixOf } from './support/languages';
import { builtPages } from './support/pages';
import { expect, test } from './support/test';

const base = '/deep/sub';
const pages = builtPages();
const files = listFiles('build');
const htmlOf = new Map(pages.map(({ path, html }) => [`/${path}index.html`, html]));

/** What is wrong with one link of a page that stands under a path, null when nothing is. */
function faultOf(link: string, path: string): string | null {
  const url = new URL(link.replaceAll('&amp;', '&'), `http://host${base}/${path}`);
  if (url.host !== 'host') return null;
  const target = resolveUrl(url.pathname + url.search, files, base);
  if (target.kind !== 'file') return `/${path}: ${link} is ${target.kind}`;
  const id = decodeURIComponent(url.hash.slice(1));
  const html = htmlOf.get(target.path);
  const lost = id && html && !html.includes(`id="${id}"`);
  return lost ? `/${path}: ${link} names no id of that page` : null;
}

test('every link on every page leads somewhere, under a path too', () => {
  const faults = pages.flatMap(({ path, html }) => {
    const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link = '']) => link);
    return [...new Set(links)].flatMap((link) => faultOf(link, path) ?? []);
  });
  expect(faults).toEqual([]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ under: 'subpath', javaScriptEnabled });
    for (const language of languages) {
      test(`a reader of ${language} gets everywhere by clicking`, async ({ page, baseURL }) => {
        test.slow();
        const home = `${baseURL ?? ''}${prefixOf(language)}`;
        await page.goto(home);
        const links = page.locator('a[href]:visible');
        const seen = new Set<string>([home]);
        for (let index = 0; index < (await links.count()); index += 1) {
          const link = links.nth(index);
          const href = new URL((await link.getAttribute('href')) ?? '', home);
          const address = href.origin + href.pathname;
          if (!address.startsWith(baseURL ?? '') || !address.endsWith('/') || seen.has(address)) {
            continue;
          }
          seen.add(address);
          await link.click();
          await expect(page).toHaveURL(href.href);
          await expect(page.locator('h1')).toBeVisible();
          await page.goBack();
          await expect(page).toHaveURL(home);
        }
        expect(seen.size).toBeGreaterThan(4);
      });
    }
  });
}
