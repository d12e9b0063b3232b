import { languages, prefixOf } from './support/languages';
import { expect, test } from './support/test';

for (const under of ['root', 'subpath'] as const) {
  test.describe(under, () => {
    // The browser reports the status of the page itself.
    test.use({ under, expectedErrors: [/status of 404/] });

    for (const language of languages) {
      for (const path of ['nowhere', 'nowhere/at/all/']) {
        test(`says in ${language} that ${path} is not there`, async ({ page, site }) => {
          const response = await page.goto(`${prefixOf(language)}${path}`);
          expect(response?.status()).toBe(404);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expect(page.locator('h1')).toHaveCount(1);
          expect(
            await page.evaluate(() =>
              [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0)
            ),
            'style rules'
          ).toBeGreaterThan(0);

          const home = site + prefixOf(language);
          const links = await page
            .locator('main a')
            .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
          expect(links).toContain(home);
          await page.locator('main a').nth(links.indexOf(home)).click();
          await expect(page).toHaveURL(home);
        });
      }
    }
  });
}
