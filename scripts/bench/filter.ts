import { chromium, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { CommitmentsIndex } from '../../src/lib/model/views';
import { ensureBrowser, launchOptions } from '../browser/ensure';
import { unboundFrames } from './conditions';
import { startServer } from '../serve/server';
import { manyRows } from './manyRows';
import { median } from './summary';

/** What the list of commitments costs at a size; milliseconds, medians. */
interface FilterCost {
  rows: number;
  /** From a choice to the end of its frame in a bare table made by hand, in the same minute. */
  floor: number;
  /** From a choice to the end of the frame that shows it: in the table, and in the list. */
  table: number;
  list: number;
  /** From a letter typed to the end of its frame, once the search is ready. */
  search: number;
  /** From the first focus of the field until the search is ready. */
  index: number;
  /** The longest task while the search was made ready. */
  longestTask: number;
  /** Elements on the page. */
  elements: number;
}

const sizes = [1, 10, 100, 1000];
const repeats = 18;

/** Frames come as fast as they are drawn, so that none waits for a screen. */

/** What `observeList.js` puts into the page. */
interface BenchList {
  /** The longest task so far, in ms. */
  longest: number;
  deeds: Record<'choose' | 'type', (time: number) => void>;
  /** Puts a bare table of the rows in the page's place. */
  floor: (address: string) => Promise<void>;
  /** Milliseconds of each time a deed is done. */
  cost: (deed: keyof BenchList['deeds'], times: number) => Promise<number[]>;
}

declare global {
  interface Window {
    benchList: BenchList;
  }
}

const costOf = async (page: Page, deed: keyof BenchList['deeds'], times: number) =>
  median(
    await page.evaluate(([name, count]) => window.benchList.cost(name, count), [
      deed,
      times
    ] as const)
  );

/** Opens the list with so many rows: from another page, so that they come as a file. */
async function open(browser: Browser, site: string, index: CommitmentsIndex): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript({ path: 'scripts/bench/observeList.js' });
  const body = JSON.stringify(index);
  await page.route('**/data/commitments-index.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' })
  );
  await page.goto(`${site}about/`, { waitUntil: 'networkidle' });
  await page.locator('header nav a[href*="commitments/"]').click();
  await page.locator('#facets [type=checkbox]').first().waitFor({ timeout: 60_000 });
  return page;
}

/** Focuses the field and waits until the search answers. */
async function prepareSearch(page: Page): Promise<{ index: number; longestTask: number }> {
  const before = await page.locator('.results [role=status]').first().innerText();
  const start = performance.now();
  await page.evaluate(() => {
    window.benchList.longest = 0;
    window.benchList.deeds.type(4);
  });
  await page.waitForFunction(
    (told) => document.querySelector<HTMLElement>('.results [role=status]')!.innerText !== told,
    before,
    { timeout: 120_000 }
  );
  const took = performance.now() - start;
  return { index: took, longestTask: await page.evaluate(() => window.benchList.longest) };
}

async function measureAt(
  browser: Browser,
  site: string,
  index: CommitmentsIndex
): Promise<FilterCost> {
  const page = await open(browser, site, index);
  const list = await costOf(page, 'choose', repeats);
  await page.locator('.switch button').nth(1).click();
  await page.locator('table').waitFor();
  const table = await costOf(page, 'choose', repeats);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const prepared = await prepareSearch(page);
  const search = await costOf(page, 'type', repeats);
  const address = new URL('data/commitments-index.json', site).href;
  await page.evaluate((file) => window.benchList.floor(file), address);
  const floor = await costOf(page, 'choose', repeats);
  await page.close();
  return { rows: index.rows.length, floor, table, list, search, elements, ...prepared };
}

/** Measures the list at 1, 10, 100 and 1.000 times its rows, in a browser of its own. */
async function measureFilter(executable: string, site: string): Promise<FilterCost[]> {
  const file = readFileSync('build/data/commitments-index.json', 'utf8');
  const index = JSON.parse(file) as CommitmentsIndex;
  const { args, ...options } = launchOptions(executable);
  const browser = await chromium.launch({ ...options, args: [...args, ...unboundFrames] });
  const costs: FilterCost[] = [];
  for (const times of sizes) {
    costs.push(await measureAt(browser, site, manyRows(index, times)));
  }
  await browser.close();
  return costs;
}

const whole = (value: number) => String(Math.round(value));
const fine = (value: number) => value.toFixed(1);

/** The costs as a table for a terminal. */
function filterTable(costs: readonly FilterCost[]): string {
  const head = ['rows', 'floor', 'table', 'list', 'search', 'index', 'longest task', 'elements'];
  const rows = costs.map((cost) => [
    whole(cost.rows),
    fine(cost.floor),
    fine(cost.table),
    fine(cost.list),
    fine(cost.search),
    whole(cost.index),
    whole(cost.longestTask),
    whole(cost.elements)
  ]);
  return [head, ...rows].map((cells) => cells.map((cell) => cell.padStart(14)).join('')).join('\n');
}

/** Measures what a choice in the list of commitments costs and prints the table. */
export async function benchFilter(): Promise<void> {
  const site = await startServer({ dir: 'build' });
  const costs = await measureFilter(ensureBrowser(), site.url);
  await site.close();
  process.stdout.write(`${filterTable(costs)}\n\nMilliseconds, medians.\n`);
}
