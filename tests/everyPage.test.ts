import { axeViolations, colourRules } from './support/axe';
import { baseLanguage, languageOf } from './support/languages';
import { overflowing } from './support/overflow';
import { pageOfEachKind } from './support/pages';
import { expect, test } from './support/test';

/** The widths a page must fit, narrow phone to projector; the last is the one axe sees. */
const widths = [320, 360, 768, 1920, 1440];

// Under a path, because what works there works at the root; the other tests run at the root.
test.use({ under: 'subpath' });

for (const { path } of pageOfEachKind()) {
  test(`/${path} is whole and accessible`, async ({ page, site }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    expect(page.url()).toBe(site + path);

    await expect.soft(page).toHaveTitle(/\S/);
    await expect.soft(page.locator('html')).toHaveAttribute('lang', languageOf(path));
    await expect.soft(page.locator('h1')).toHaveCount(1);
    await expect.soft(page.locator('h1')).toBeVisible();

    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await overflowing(page), `sticks out at ${width} px`).toEqual([]);
    }
    await page.waitForLoadState('networkidle');
    expect.soft(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

    // A page has the same colours in every language.
    const without = languageOf(path) === baseLanguage ? [] : colourRules;
    expect.soft(await axeViolations(page, { without }), 'axe').toEqual([]);
  });
}
