import { languageOf, languages } from './support/languages';
import { overflowing } from './support/overflow';
import { builtPages, isFramed } from './support/pages';
import { expect, test } from './support/test';

/** The widths a page must fit, narrow phone to projector. */
const widths = [320, 360, 768, 1440, 1920];

// Under a path, because what works there works at the root; the other tests run at the root.
test.use({ under: 'subpath' });

const pages = builtPages();

test('every page stands in every language', () => {
  const counts = languages.map(
    (language) => pages.filter(({ path }) => languageOf(path) === language).length
  );
  expect(new Set(counts).size, `pages per language: ${counts.join(', ')}`).toBe(1);
  expect(counts[0]).toBeGreaterThan(0);
});

test('no two pages have the same title', () => {
  const titles = pages.map(({ path, html }) => {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    return `${languageOf(path)}: ${title}`;
  });
  const twice = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(twice).toEqual([]);
});

for (const built of pages) {
  test(`/${built.path} is whole`, async ({ page, baseURL }) => {
    const response = await page.goto(built.path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(page.url()).toBe(`${baseURL ?? ''}${built.path}`);

    await expect.soft(page).toHaveTitle(/\S/);
    await expect.soft(page.locator('html')).toHaveAttribute('lang', languageOf(built.path));
    await expect.soft(page.locator('h1')).toHaveCount(1);
    await expect.soft(page.locator('h1')).toBeVisible();
    expect.soft(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await overflowing(page), `sticks out at ${width} px`).toEqual([]);
    }
  });
}

for (const built of pages.filter((page) => !isFramed(page))) {
  test(`/${built.path} links to itself in the other languages`, () => {
    const links = [...built.html.matchAll(/<link[^>]*rel="alternate"[^>]*>/g)].map(([tag]) => ({
      language: /hreflang="([^"]*)"/.exec(tag)?.[1],
      href: /href="([^"]*)"/.exec(tag)?.[1] ?? ''
    }));
    for (const language of languages) {
      const href = links.find((link) => link.language === language)?.href;
      expect(href, `alternate in ${language}`).toBeDefined();
      const target = new URL(href ?? '', `http://host/${built.path}`).pathname.slice(1);
      expect(languageOf(target)).toBe(language);
      expect(
        pages.map(({ path }) => path),
        'alternate leads to a page'
      ).toContain(target);
    }
  });
}
