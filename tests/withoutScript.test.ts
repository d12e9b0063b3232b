import { languageOf, languages } from './support/languages';
import { overflowing } from './support/overflow';
import { pageOfEachKind } from './support/pages';
import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

/** One language stands for all: the same components write the page. */
const pages = pageOfEachKind().filter(({ path }) => languageOf(path) === languages[0]);

for (const { path } of pages) {
  test(`/${path} says everything without script`, async ({ page, browser, site }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    const without = await page.locator('main').innerText();

    const context = await browser.newContext({ baseURL: site, javaScriptEnabled: true });
    const scripted = await context.newPage();
    await scripted.goto(path, { waitUntil: 'networkidle' });
    const length = (await scripted.locator('main').innerText()).length;
    await context.close();

    // A kiosk shows one step after another; without script it says what is found, and is at rest.
    if (!path.endsWith('kiosk/')) {
      expect(without.length, 'length of the text, without script and with it').toBeGreaterThan(
        0.8 * length
      );
    }
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflowing(page)).toEqual([]);
  });
}
