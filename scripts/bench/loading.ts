import { chromium } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, launchOptions } from '../browser/ensure';
import { startServer } from '../serve/server';
import { conditions } from './conditions';
import { writeFloors } from './floor';
import { measure, type Measurement } from './measure';
import { benchPages } from './pages';
import { markdownTable, plainTable } from './report';
import { medians, type Comparison } from './summary';

/** Measures pages and their floors turn by turn, in every condition, and prints the table. */
export async function benchLoading(rounds: number, markdown: boolean): Promise<void> {
  const pages = benchPages('build');
  const floors = mkdtempSync(join(tmpdir(), 'floor-'));
  writeFloors(
    'build',
    floors,
    pages.map(({ path }) => path)
  );
  const site = await startServer({ dir: 'build' });
  const floor = await startServer({ dir: floors });
  const browser = await chromium.launch(launchOptions(ensureBrowser()));

  const cases = conditions.flatMap((condition) =>
    pages.map((page) => ({
      ...page,
      condition,
      site: [] as Measurement[],
      floor: [] as Measurement[]
    }))
  );
  // One load to warm machine and server up, which counts for nothing.
  for (const { path, condition } of cases.slice(0, pages.length)) {
    await measure(browser, site.url + path, condition);
  }
  for (let round = 1; round <= rounds; round += 1) {
    process.stdout.write(`round ${round} of ${rounds}\n`);
    for (const one of cases) {
      one.floor.push(await measure(browser, floor.url + one.path, one.condition));
      one.site.push(await measure(browser, site.url + one.path, one.condition));
    }
  }
  await Promise.all([browser.close(), site.close(), floor.close()]);
  rmSync(floors, { recursive: true });

  const comparisons = cases.map(({ page, path, condition, ...measured }): Comparison => ({
    page,
    path,
    condition: condition.name,
    site: medians(measured.site),
    floor: medians(measured.floor)
  }));
  mkdirSync('bench/results', { recursive: true });
  const result = { rounds, browser: browser.version(), comparisons, cases };
  writeFileSync('bench/results/latest.json', `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(
    `\n${markdown ? markdownTable(comparisons) : plainTable(comparisons)}\n\n` +
      'In brackets: the same page without script, its styles inlined; medians.\n'
  );
}
