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
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      requestAnimationFrame(() => port2.postMessage(null));
    });
    return performance.now() - begun;
  }, key);

/** Measures how long the timeline takes to be drawn anew, and prints it. */
export async function benchTimeline(rounds: number): Promise<void> {
  const file = readFileSync('build/data/exhibits/timeline.json', 'utf8');
  const view = JSON.parse(file) as ExhibitView<TimelineInput>;
  const site = await startServer({ dir: 'build' });
  const { args, ...options } = launchOptions(ensureBrowser());
  const browser = await chromium.launch({ ...options, args: [...args, ...unboundFrames] });
  for (const times of sizes) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/data/exhibits/timeline.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: viewOf(view, times) })
    );
    await page.goto(`${site.url}about/`, { waitUntil: 'networkidle' });
    await page.locator('header nav a[href*="timeline/"]').click();
    await page.locator('#timeline .stage [tabindex="0"]').waitFor();
    await page.waitForLoadState('networkidle');
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const key of keys) {
        took.push(await timed(page, key));
        await page.waitForTimeout(100);
      }
    }
    await page.close();
    process.stdout.write(
      `×${times}, ${view.input.items.length * times} dates: ${median(took).toFixed(1)} ms\n`
    );
  }
  await Promise.all([browser.close(), site.close()]);
}
