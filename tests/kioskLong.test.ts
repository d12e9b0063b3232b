import type { CDPSession, Page } from '@playwright/test';
import { choose, isTour, languageButton, openKiosk, stepOfTour, touch } from './support/kiosk';
import { steps } from './support/story';
import { expect, test } from './support/test';

const screen = { width: 1920, height: 1080 };
test.use({ viewport: screen, hasTouch: true });

const hour = 3_600_000;

/** `npm run soak` takes the time that it takes; every other run has fewer visits. */
const isSoak = process.env['SOAK'] !== undefined;
/** In ms. That each of 8,640 slides comes is shown without a browser on every run. */
const slide = isSoak ? 30_000 : 600_000;
const visits = isSoak ? 1_000 : 300;
/** By then everything that is loaded and compiled once has been. */
const warm = 200;
const patience = isSoak ? 1_800_000 : 180_000;

test('72 hours: every step is shown as often as the others, and no visit leaves anything', async ({
  page
}) => {
  test.setTimeout(patience);
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

interface Weight {
  nodes: number;
  listeners: number;
  heap: number;
}

/** What the page weighs, with nothing that is only waiting to be collected. */
async function weigh(devtools: CDPSession): Promise<Weight> {
  for (let round = 0; round < 3; round += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** Visits in the page itself, one after the other: touch, choose, read a sentence, walk away. */
const visit = (page: Page, visits: number) =>
  page.evaluate(async (count) => {
    const until = async (isSo: () => unknown) => {
      while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    const $ = (selector: string) => document.querySelector<Element>(selector);
    const press = (element: Element | null | undefined) =>
      element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    /** What is to be pressed next; nothing where the visitor was too slow and the tour goes on. */
    const next = async (selector: string) => {
      await until(() => $(selector) ?? $('.kiosk .progress'));
      return $('.kiosk .progress') ? [] : [...document.querySelectorAll(selector)];
    };
    for (let done = 0; done < count; done += 1) {
      await until(() => $('.kiosk .progress'));
      const init = { bubbles: true, cancelable: true, pointerId: 1 };
      for (const type of ['pointerdown', 'pointerup'])
        $('.kiosk .room')!.dispatchEvent(new PointerEvent(type, init));
      press($('.kiosk .room'));
      await until(() => !$('.kiosk .progress'));
      press((await next('.kiosk footer .ways button'))[1]);
      press((await next('.kiosk [role=dialog] li button'))[done % 13]);
      const marks = await next('.kiosk .scene.shown [data-mark]');
      press(marks[done % marks.length]);
      await next('.kiosk [role=alertdialog]');
    }
    await until(() => $('.kiosk .progress'));
  }, visits);

test(`${visits} visits in real time leave no node, no listener and no memory behind`, async ({
  page
}) => {
  test.setTimeout(patience);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await openKiosk(page, '?step=0.01&pace=0.001&idle=0.1&warning=0.01');
  await visit(page, warm);
  const before = await weigh(devtools);
  await visit(page, visits - warm);
  const after = await weigh(devtools);
  expect(after.nodes, 'nodes').toBeLessThanOrEqual(before.nodes * 1.005);
  expect(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners);
  expect(after.heap, 'heap').toBeLessThan(before.heap * 1.02);
});
