import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  choose,
  isTour,
  mark,
  openKiosk,
  openStatus,
  statusLine,
  stepOfTour,
  touch
} from './support/kiosk';
import { steps } from './support/story';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1920, height: 1080 }, hasTouch: true });

const threads = steps.findIndex(({ exhibit }) => exhibit === 'commitment-threads');
const sentence = (page: Page) => page.getByRole('complementary');

test('without a wake lock the tour goes on, and the status page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.wakeLock, 'request', {
      value: () => Promise.reject(new DOMException('battery is low', 'NotAllowedError'))
    });
  });
  await openKiosk(page);
  await openStatus(page);
  await expect(statusLine(page, /holdes tændt/)).toContainText('nej');
  await expect(page.getByRole('dialog')).toContainText('battery is low');
  await expect(statusLine(page, /Viste trin/)).toHaveText(/^\d+$/);
});

/** The published input of an exhibit, without one thing that it needs. */
function spoilt(exhibit: string, without: string): unknown {
  const view = JSON.parse(readFileSync(`build/data/exhibits/${exhibit}.json`, 'utf8')) as {
    input: Record<string, unknown>;
  };
  const input = Object.entries(view.input).filter(([name]) => name !== without);
  return { ...view, input: Object.fromEntries(input) };
}

for (const [when, exhibit, without] of [
  ['as soon as it is asked for words', 'who-commits', 'agreements'],
  ['while it is drawn', 'industry-share', 'agreements'],
  ['while it is drawn, in the midst of the tour', 'network', 'layouts']
] as const) {
  test(`a chart throws ${when}: the tour goes on without it and the status page says so`, async ({
    page
  }) => {
    const file = `**/data/exhibits/${exhibit}.json`;
    await page.route(file, (route) => route.fulfill({ json: spoilt(exhibit, without) }));
    await page.clock.install();
    await openKiosk(page, '?step=30');
    const seen = new Set<string>();
    const others = new Set(steps.map((step) => step.exhibit).filter((other) => other !== exhibit));
    while (seen.size < others.size) {
      await page.clock.runFor(30_500);
      const { exhibit: shown } = steps[(await stepOfTour(page))!]!;
      await expect(page.locator('.kiosk .scene.shown .stage svg')).toBeVisible();
      seen.add(shown);
    }
    expect(seen).toEqual(others);
    await openStatus(page, (ms) => page.clock.runFor(ms));
    await expect(statusLine(page, /Figurer, der fejlede/)).toHaveText(exhibit);
  });
}

test.describe('what goes wrong', () => {
  test.use({ expectedErrors: [/broken on purpose|ERR_FAILED/] });

  const fail = (page: Page) =>
    page.evaluate(() =>
      queueMicrotask(() => {
        throw new Error('broken on purpose');
      })
    );

  test('an error reloads, once in 30 s, not into nothing; the fifth leaves what is sure', async ({
    page
  }) => {
    let loads = 0;
    page.on('load', () => (loads += 1));
    const loadsAfter = (ms: number) => async () => {
      await page.clock.runFor(ms);
      return loads;
    };
    await page.clock.install();
    await openKiosk(page);
    await fail(page);
    await page.clock.runFor(20_000);
    expect(loads).toBe(1);

    // Without a page to load the one that is there stays.
    await page.route('**/kiosk/', (route) => route.abort());
    await page.clock.runFor(40_000);
    expect(loads).toBe(1);
    await expect(isTour(page)).toBeVisible();
    await page.unroute('**/kiosk/');
    await expect.poll(loadsAfter(31_000)).toBe(2);

    for (let failure = 2; failure <= 4; failure += 1) {
      await expect(isTour(page)).toBeVisible();
      await fail(page);
      await expect.poll(loadsAfter(31_000)).toBe(failure + 1);
    }
    await expect(isTour(page)).toBeVisible();
    await fail(page);
    await page.clock.runFor(60_000);
    await expect(page.locator('.kiosk')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Det vigtigste' })).toBeVisible();
    await expect(page.getByRole('listitem').first()).toContainText('Industrien');
    await page.reload();
    await page.clock.runFor(3_600_000);
    expect(loads).toBe(6);
    await expect(page.locator('.kiosk')).toHaveCount(0);
  });

  test('a network that is cut at the start or in between ends nothing', async ({ page }) => {
    let isCut = true;
    await page.route('**/data/**', (route) => (isCut ? route.abort() : route.fallback()));
    await page.clock.install();
    await page.goto('kiosk/?step=30');
    await page.clock.runFor(1_000);
    await expect(page.getByRole('heading', { name: 'Det vigtigste' })).toBeVisible();
    await expect(isTour(page)).toHaveCount(0);
    isCut = false;
    await page.clock.runFor(5_000);
    await expect(isTour(page)).toBeVisible();

    isCut = true;
    await page.clock.runFor(30_000 * steps.length);
    await expect(page.locator('.kiosk .scene.shown .stage svg')).toBeVisible();
    await touch(page);
    await page.clock.runFor(100);
    await choose(page, threads);
    await page.clock.runFor(500);
    await mark(page, '2011-2.1').tap();
    await expect(sentence(page).getByRole('alert').first()).toContainText('kunne ikke hentes');
    isCut = false;
    await sentence(page).getByRole('button', { name: 'Prøv igen' }).first().tap();
    await expect(sentence(page).locator('blockquote').first()).toBeVisible();
  });

  test('a tour that stands still is noticed', async ({ page }) => {
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.clock.install();
    await openKiosk(page);
    // Each chart that arrives winds the timer anew.
    await page.waitForLoadState('networkidle');
    // The one timer that the tour hangs on is lost; those that look after it are not.
    await page.evaluate(() => {
      const later = window.setTimeout.bind(window);
      let isLost = false;
      window.setTimeout = ((work: () => void, ms = 0) => {
        if (isLost || ms < 4_000) return later(work, ms);
        isLost = true;
        return 0;
      }) as typeof setTimeout;
    });
    await expect
      .poll(async () => {
        await page.clock.runFor(10_000);
        return loads;
      })
      .toBe(2);
  });
});
