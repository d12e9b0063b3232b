import {
  choose,
  isSoak,
  isTour,
  languageButton,
  openKiosk,
  stepOfTour,
  touch
} from './support/kiosk';
import { steps } from './support/story';
import { expect, test } from './support/test';

const screen = { width: 1920, height: 1080 };
test.use({ viewport: screen, hasTouch: true });

const hour = 3_600_000;

/** In ms. That each of 8,640 slides comes is shown without a browser on every run. */
const slide = isSoak ? 30_000 : 600_000;

test('72 hours: every step is shown as often as the others, and no visit leaves anything', async ({
  page
}) => {
  test.setTimeout(isSoak ? 1_800_000 : 180_000);
  await page.clock.install();
  await openKiosk(page, `?step=${slide / 1_000}`);
  await page.evaluate(() => {
    const shown: Record<string, number> = {};
    Object.assign(window, { shown });
    const note = () => {
      const at = document.querySelector('.kiosk .progress')?.getAttribute('aria-label');
      if (at) shown[at] = (shown[at] ?? 0) + 1;
    };
    note();
    new MutationObserver(note).observe(document.querySelector('.kiosk')!, {
      subtree: true,
      attributeFilter: ['aria-label'],
      attributes: true
    });
  });
  for (let day = 0; day < 6; day += 1) {
    await page.clock.runFor(12 * hour);
    await touch(page);
    await page.clock.runFor(100);
    await languageButton(page, 'en').tap();
    await choose(page, day);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.clock.runFor(111_000);
    await expect(isTour(page)).toBeVisible();
    expect(await stepOfTour(page)).toBe(0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  }
  const shown = await page.evaluate(
    () => (window as unknown as { shown: Record<string, number> }).shown
  );
  const counts = steps.map((_, step) => shown[`${step + 1} af ${steps.length}`] ?? 0);
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual((72 * hour) / slide);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(8);
});
