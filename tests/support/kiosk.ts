import type { Page } from '@playwright/test';
import { expect } from './test';

/** `npm run soak` takes the time that it takes; every other run has fewer slides and visits. */
export const isSoak = process.env['SOAK'] !== undefined;

/** Opens the kiosk and waits until its tour has begun. */
export async function openKiosk(page: Page, search = '', path = 'kiosk/'): Promise<void> {
  await page.goto(path + search);
  await expect(page.locator('.kiosk .progress')).toBeVisible();
}

/** Which step the tour shows, 0-based; null where it does not run. */
export const stepOfTour = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('.kiosk .progress > span')];
    const at = marks.findIndex((mark) => mark.classList.contains('now'));
    return at < 0 ? null : at;
  });

export const isTour = (page: Page) => page.locator('.kiosk .progress');
export const goOn = (page: Page) => page.locator('.kiosk footer button.main').first();
export const notice = (page: Page) => page.getByRole('alertdialog');
export const languageButton = (page: Page, language: string) =>
  page.locator(`.kiosk .languages [lang="${language}"]`);

/** A mark of the drawing that is shown. */
export const mark = (page: Page, key: string) =>
  page.locator(`.kiosk .scene.shown [data-mark="${key}"]`);

/** Touches the middle of the screen, where nothing can be pressed during the tour. */
export async function touch(page: Page, at = { x: 960, y: 540 }): Promise<void> {
  await page.touchscreen.tap(at.x, at.y);
}

/** Chooses a step from the list of chapters, by touch alone. */
export async function choose(page: Page, step: number): Promise<void> {
  await page.locator('.kiosk footer .ways button').nth(1).tap();
  await page.locator('.kiosk [role=dialog] li button').nth(step).tap();
}

/**
 * Opens the status page, as whoever looks after the kiosk does: a touch that stops the
 * tour, and then a finger that rests on the name.
 * @param wait how time goes by where the test holds the clock
 */
export async function openStatus(
  page: Page,
  wait: (ms: number) => Promise<void> = (ms) => page.waitForTimeout(ms)
) {
  const name = (await page.locator('.kiosk > header .name').boundingBox())!;
  await page.mouse.click(name.x + 10, name.y + 10);
  await wait(100);
  await page.mouse.down();
  await wait(3_100);
  await page.mouse.up();
  await expect(page.locator('.kiosk [role=dialog] dl')).toBeVisible();
}

/** A line of the open status page. */
export const statusLine = (page: Page, name: RegExp) =>
  page.locator('.kiosk [role=dialog] dl > div').filter({ hasText: name }).locator('dd');
