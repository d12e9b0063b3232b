import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** What a reader of Compare must find, tried in a real browser. */
const panel = (page: Page) => page.getByRole('complementary');
const word = '#vocabulary [data-mark="green"]:visible';

test.describe('a reader who is faster than the code', () => {
  test.use({ expectedErrors: [/Failed to load resource|dynamically imported module/] });

  /** The page with a figure in view whose code does not come until it is let go. */
  async function openHeld(page: Page) {
    let letGo: (fate: 'come' | 'fail') => void = () => undefined;
    const fate = new Promise<'come' | 'fail'>((resolve) => (letGo = resolve));
    await page.goto('compare/');
    await expect(page.locator('#commitment-threads .stage [tabindex="0"]')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    await page.route('**/_app/immutable/**', async (route) =>
      (await fate) === 'come' ? route.continue() : route.abort()
    );
    return letGo;
  }

  for (const [how, choose] of [
    ['a click', (page: Page) => page.locator(word).click()],
    ['Enter', (page: Page) => page.locator(word).press('Enter')]
  ] as const) {
    test(`is kept waiting after ${how}, and gets the sentences`, async ({ page }) => {
      const letGo = await openHeld(page);
      await choose(page);
      await expect(page.locator('.island[aria-busy="true"]')).toHaveCount(1);
      await expect(page).toHaveURL(/compare\/$/);
      letGo('come');
      await expect(panel(page)).toContainText('Mønster');
      await expect(page).toHaveURL(/compare\/\?mark=vocabulary\.green$/);
      await page.keyboard.press('Escape');
      await expect(page.locator(word)).toBeFocused();
    });
  }

  test('follows the link where the code cannot be had', async ({ page }) => {
    const letGo = await openHeld(page);
    const address = await page.locator(word).getAttribute('href');
    await page.locator(word).click();
    await expect(page.locator('.island[aria-busy="true"]')).toHaveCount(1);
    letGo('fail');
    await expect(page).toHaveURL(new URL(address!, page.url()).href);
  });
});
