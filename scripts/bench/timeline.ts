import { chromium, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { TimelineInput } from '../../src/lib/exhibits/timeline/select';
import type { ExhibitView } from '../../src/lib/model/views';
import { ensureBrowser, launchOptions } from '../browser/ensure';
import { unboundFrames } from './conditions';
import { startServer } from '../serve/server';
import { median } from './summary';

const sizes = [1, 10, 100];
const keys = ['+', '-'];

/** The real dates so many times over, each copy moved by some years so that they spread. */
function viewOf(view: ExhibitView<TimelineInput>, times: number): string {
  const moved = (iso: string, years: number) => `${Number(iso.slice(0, 4)) + years}${iso.slice(4)}`;
  const items = Array.from({ length: times }, (_, copy) =>
    view.input.items.map((item) => ({
      ...item,
      id: copy === 0 ? item.id : `${item.id}-${copy}`,
      start: moved(item.start, (copy * 7) % 60),
      end: moved(item.end, (copy * 7) % 60)
    }))
  ).flat();
  return JSON.stringify({ ...view, input: { ...view.input, items } });
}

/** Presses a key on the drawing and waits for the end of the frame that shows the result; ms. */
const timed = (page: Page, key: string): Promise<number> =>
  page.evaluate(async (pressed) => {
    const stage = document.querySelector('#timeline .stage')!;
    const begun = performance.now();
    stage.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
    // Before anything that the page itself has put off until after the frame.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        void scheduler.postTask(() => resolve(), { priority: 'user-blocking' });
      });
    });
    return performance.now() - begun;
  }, key);

declare global {
  interface Window {
    /** What `timelineByHand.js` puts into the page. */
    benchTimelineByHand: (dates: number) => void;
  }
}

/** The median of so many changes of the drawing, there and back, ms. */
async function costOf(page: Page, rounds: number): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const key of keys) {
      took.push(await timed(page, key));
      await page.waitForTimeout(100);
    }
  }
  return median(took);
}

/** Measures how long the timeline takes to be drawn anew, and prints it beside one made by hand. */
export async function benchTimeline(rounds: number): Promise<void> {
  const file = readFileSync('build/data/exhibits/timeline.json', 'utf8');
  const view = JSON.parse(file) as ExhibitView<TimelineInput>;
  const site = await startServer({ dir: 'build' });
  const { args, ...options } = launchOptions(ensureBrowser());
  const browser = await chromium.launch({ ...options, args: [...args, ...unboundFrames] });
  for (const times of sizes) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript({ path: 'scripts/bench/timelineByHand.js' });
    await page.route('**/data/exhibits/timeline.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: viewOf(view, times) })
    );
    await page.goto(`${site.url}about/`, { waitUntil: 'networkidle' });
    await page.locator('header nav a[href*="timeline/"]').click();
    await page.locator('#timeline .stage [tabindex="0"]').waitFor();
    await page.waitForLoadState('networkidle');
    const dates = view.input.items.length * times;
    const cost = await costOf(page, rounds);
    await page.evaluate((count) => window.benchTimelineByHand(count), dates);
    const floor = await costOf(page, rounds);
    await page.close();
    process.stdout.write(
      `×${times}, ${dates} dates: ${cost.toFixed(1)} ms, made by hand ${floor.toFixed(1)} ms\n`
    );
  }
  await Promise.all([browser.close(), site.close()]);
}
