import type { Page } from '@playwright/test';
import {
  choose,
  goOn,
  isTour,
  languageButton,
  mark,
  notice,
  openKiosk,
  stepOfTour,
  touch
} from './support/kiosk';
import { steps } from './support/story';
import { expect, test } from './support/test';

const screen = { width: 1920, height: 1080 };
test.use({ viewport: screen, hasTouch: true });

const hour = 3_600_000;
const threads = steps.findIndex(({ exhibit }) => exhibit === 'commitment-threads');
const sentence = (page: Page) => page.getByRole('complementary');

test('a visitor finds what became of a promise, reads it, takes it along and walks away', async ({
  page
}) => {
  await page.clock.install();
  await openKiosk(page, '?address=https://example.org/growth');
  await touch(page);
  await page.clock.runFor(100);
  await expect(goOn(page)).toBeVisible();
  await choose(page, threads);
  // The finger falls beside the mark, where no other is nearer.
  await mark(page, '2011-1.1').scrollIntoViewIfNeeded();
  await page.clock.runFor(500);
  const box = (await mark(page, '2011-1.1').boundingBox())!;
  await page.touchscreen.tap(box.x - 20, box.y + box.height / 2);
  await expect(sentence(page)).toContainText('Projekter med fokus på talent');
  await expect(sentence(page)).toContainText('Ikke ført videre');
  const quote = sentence(page).locator('blockquote').last();
  await expect(quote).toContainText('projekter med fokus på talent');
  const size = await quote.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const zoom = await page
    .locator('.kiosk')
    .evaluate((kiosk) => Number(getComputedStyle(kiosk).zoom));
  expect(size * zoom, 'the sentence is large, px').toBeGreaterThanOrEqual(24);

  await sentence(page).getByRole('button', { name: 'Tag med' }).tap();
  const code = page.getByRole('dialog').getByRole('img');
  const query = 'mark=commitment-threads.2011-1.1';
  const address = `https://example.org/growth/exhibits/commitment-threads/?${query}`;
  await expect(code).toHaveAttribute('aria-label', `QR-kode: ${address}`);

  await page.clock.runFor(90_000);
  await expect(notice(page)).toBeVisible();
  await page.clock.runFor(20_000);
  await expect(isTour(page)).toBeVisible();
  expect(await stepOfTour(page)).toBe(0);
  await expect(sentence(page)).toHaveCount(0);
  // What the phone opens is what was on the screen.
  await page.goto(`exhibits/commitment-threads/?${query}`);
  await expect(sentence(page).locator('blockquote').last()).toContainText('fokus på talent');
});

test('a touch stops the tour within 300 ms at any moment of it, and presses nothing', async ({
  page
}) => {
  await page.clock.install();
  await openKiosk(page, '?step=30');
  const pause = (await page.getByRole('button', { name: 'Pause' }).boundingBox())!;
  const english = (await languageButton(page, 'en').boundingBox())!;
  for (let step = 0; step < steps.length; step += 1) {
    // Before, in and after the change from one step to the next.
    await page.clock.runFor(30_000 + [-1, 0, 1, 200][step % 4]!);
    const shown = await stepOfTour(page);
    const marked = page.locator('.kiosk .scene.shown [data-mark] > rect:last-child').first();
    const under = [pause, english, (await marked.boundingBox())!][step % 3]!;
    const took = await page.evaluate(
      ([x, y]) =>
        new Promise<number>((resolve) => {
          // The page's own clock is ours; the time of an event is not.
          const time = () => new Event('now').timeStamp;
          const begun = time();
          const target = document.elementFromPoint(x!, y!)!;
          const init = { bubbles: true, cancelable: true, clientX: x!, clientY: y!, pointerId: 7 };
          for (const type of ['pointerdown', 'pointerup'])
            target.dispatchEvent(new PointerEvent(type, init));
          target.dispatchEvent(new MouseEvent('click', init));
          queueMicrotask(() => {
            const stopped = document.querySelector('.kiosk .progress') === null;
            resolve(stopped ? time() - begun : Infinity);
          });
        }),
      [under.x + under.width / 2, under.y + under.height / 2]
    );
    expect(took, `step ${shown ?? '?'}: ms`).toBeLessThan(300);
    await expect(page.locator('.kiosk footer')).toContainText(`${shown! + 1} af ${steps.length}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'da');
    await expect(sentence(page)).toHaveCount(0);
    await goOn(page).tap();
    await expect(isTour(page)).toBeVisible();
  }
});

test('a touch in the last second of the countdown keeps everything; without one it is gone', async ({
  page
}) => {
  await page.clock.install();
  await openKiosk(page);
  // From here on no time passes but what the test lets pass, however slow the machine.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
  await touch(page);
  await page.clock.runFor(100);
  await languageButton(page, 'en').tap();
  await choose(page, threads);
  await page.clock.runFor(1_000);
  await mark(page, '2011-2.2').tap();
  await page.clock.runFor(1_000);
  await page.evaluate(() => localStorage.setItem('left', 'behind'));
  const sheet = page.locator('.kiosk aside .sentences');
  const scrolled = () => sheet.evaluate(({ scrollTop }) => scrollTop);
  await expect(sentence(page)).toContainText('unofficial translation');
  await sheet.evaluate((element) => (element.scrollTop = 40));
  await expect.poll(scrolled).toBeGreaterThan(30);
  const before = await scrolled();

  await page.clock.runFor(89_000);
  await expect(notice(page)).toContainText('starts over in 20 seconds');
  await page.clock.runFor(19_000);
  await expect(notice(page)).toContainText('in 1 second.');
  // Right on what would close the sentence.
  await sentence(page).getByRole('button', { name: 'Close' }).tap({ force: true });
  await page.clock.runFor(100);
  await expect(notice(page)).toHaveCount(0);
  await expect(sentence(page)).toContainText('unofficial translation');
  expect(await scrolled()).toBe(before);

  await page.clock.runFor(90_000 + 20_000);
  await expect(isTour(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await expect(sentence(page)).toHaveCount(0);
  expect(await stepOfTour(page)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('there is no way out, and every target is as large as a finger', async ({ page, context }) => {
  await openKiosk(page, '?address=https://example.org');
  await touch(page);
  await page.waitForTimeout(200);
  await choose(page, threads);
  await mark(page, '2011-2.2').tap();
  await expect(sentence(page).locator('blockquote').last()).toBeVisible();
  await expect(page.locator('.kiosk a[href]')).toHaveCount(0);
  const allowed = await page.evaluate(() => {
    const at = document.querySelector('.kiosk blockquote')!;
    const events = [
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
      new Event('selectstart', { bubbles: true, cancelable: true }),
      new DragEvent('dragstart', { bubbles: true, cancelable: true }),
      new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true }),
      ...['p', 's', 'n', 'w'].map(
        (key) =>
          new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true })
      )
    ];
    return events.filter((event) => at.dispatchEvent(event)).map(({ type }) => type);
  });
  expect(allowed).toEqual([]);
  const style = (name: string) =>
    page
      .locator('.kiosk')
      .evaluate((kiosk, of) => getComputedStyle(kiosk).getPropertyValue(of), name);
  expect(await style('touch-action')).toBe('none');
  expect(await style('user-select')).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await style('display')).toBe('none');
  await page.emulateMedia({ media: 'screen' });

  for (const button of await page.locator('.kiosk button:visible').all()) {
    const { width, height } = (await button.boundingBox())!;
    expect(Math.round(Math.min(width, height)), await button.innerText()).toBeGreaterThanOrEqual(
      76
    );
  }
  expect(context.pages()).toHaveLength(1);
});

for (const [name, moment] of [
  ['spring', '2026-03-29T00:59:30Z'],
  ['autumn', '2026-10-25T00:59:30Z']
] as const) {
  test(`the clock may be moved, and go to summer time and back: ${name}`, async ({ page }) => {
    await page.clock.install({ time: new Date(moment) });
    await openKiosk(page, '?step=30');
    // The tour passes over what has not come yet, and a clock that jumps does not wait for it.
    await page.waitForLoadState('networkidle');
    await page.clock.pauseAt(Date.parse(moment) + 60_000);
    // To the middle of a step.
    const first = await stepOfTour(page);
    while ((await stepOfTour(page)) === first) await page.clock.runFor(1_000);
    await page.clock.runFor(15_000);
    for (const hours of [0, 1, -2, 24 * 365]) {
      const before = (await stepOfTour(page))!;
      await page.clock.setSystemTime(Date.parse(moment) + hours * hour);
      expect(await stepOfTour(page)).toBe(before);
      await page.clock.runFor(30_000);
      expect(await stepOfTour(page)).toBe((before + 1) % steps.length);
    }
  });
}
