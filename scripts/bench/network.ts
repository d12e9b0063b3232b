import { chromium, type Page } from '@playwright/test';
import { selectNetwork } from '../../src/lib/exhibits/network/select';
import { DATA_VERSION } from '../../src/lib/model/types';
import { ensureBrowser, launchOptions } from '../browser/ensure';
import { readFiles } from '../data/readDataset';
import { inMemory } from '../data/reading/files';
import { unboundFrames } from './conditions';
import { startServer } from '../serve/server';
import { generate, type Files } from '../synth/generate';
import { median } from './summary';

const sizes = [
  { times: 1, agreements: 2, commitments: 20, actors: 24 },
  { times: 10, agreements: 10, commitments: 40, actors: 80 },
  { times: 100, agreements: 60, commitments: 65, actors: 240 }
];

/** The part of the files below a folder, as the gate reads it. */
function folder(files: Files, name: string) {
  const below = [...files].filter(([path]) => path.startsWith(`${name}/`));
  return inMemory(
    name,
    Object.fromEntries(below.map(([path, text]) => [path.slice(name.length + 1), text]))
  );
}

/** What the network takes from an invented data set, and how long working it out took, ms. */
function viewOf(size: (typeof sizes)[number]): { body: string; took: number } {
  const files = generate(size);
  const outcome = readFiles(folder(files, 'seeds'), folder(files, 'data'));
  if (!outcome.ok) throw new Error('The gate does not accept the invented data.');
  const begun = performance.now();
  const input = selectNetwork(outcome.dataset);
  const took = performance.now() - begun;
  const view = { version: DATA_VERSION, kind: 'exhibit', id: 'network', input };
  return { body: JSON.stringify(view), took };
}

/** Makes a choice on the page and waits for the end of the frame that shows it; ms. */
const timed = (page: Page, select: string, value: string): Promise<number> =>
  page.evaluate(
    async ([selector, wanted]) => {
      const element =
        document.querySelectorAll<HTMLSelectElement>('.controls select')[Number(selector)]!;
      const title = document.querySelector('h1')!.textContent;
      element.focus();
      // What the page puts off until after a frame is not counted to the next choice.
      await new Promise((resolve) => setTimeout(resolve, 100));
      element.value = wanted!;
      const begun = performance.now();
      element.dispatchEvent(new Event('change', { bubbles: true }));
      while (document.querySelector('h1')!.textContent === title) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          void scheduler.postTask(() => resolve(), { priority: 'user-blocking' });
        });
      });
      return performance.now() - begun;
    },
    [select, value]
  );

/**
 * Measures how long the network takes to be shown, from the reader's choice to the end of the frame
 * that shows its result, and prints it beside the time its layout took in the data step.
 */
export async function benchNetwork(rounds: number): Promise<void> {
  const site = await startServer({ dir: 'build' });
  const { args, ...options } = launchOptions(ensureBrowser());
  const browser = await chromium.launch({ ...options, args: [...args, ...unboundFrames] });
  try {
    for (const size of sizes) {
      const { body, took } = viewOf(size);
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce'
      });
      const page = await context.newPage();
      await page.route('**/data/exhibits/network.json', (route) =>
        route.fulfill({ contentType: 'application/json', body })
      );
      await page.goto(`${site.url}about/`);
      await page.locator('nav a[href*="network"]').click();
      await page.locator('.controls select').first().waitFor();
      const [show, step]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        await timed(page, '0', '1962');
        show.push(await timed(page, '0', 'all'));
        step.push(await timed(page, '1', 'area.area-3'));
        await timed(page, '1', 'none');
      }
      await context.close();
      process.stdout.write(
        `×${size.times}: laid out ahead in ${Math.round(took)} ms; ` +
          `show the network ${Math.round(median(show))} ms, step into an area ${Math.round(median(step))} ms; ` +
          `file ${Math.round(body.length / 1000)} kB\n`
      );
    }
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}
