import type { Browser, CDPSession, Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { apply, type Condition } from './conditions';
import { allDrawn } from './pageRecord';
import { countTraffic } from './traffic';

/** One load of a page: bytes, milliseconds, and the layout shift score. */
export interface Measurement {
  bytes: number;
  script: number;
  requests: number;
  fcp: number;
  lcp: number;
  drawn: number;
  cls: number;
  mainThread: number;
  blocking: number;
  heap: number;
}

const interval = 250;
const quiet = 3;
const longest = 20_000;

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name)?.value ?? 0;
}

/** Waits until the main thread has done nothing to speak of for three quarters of a second. */
async function untilRest(page: Page, session: CDPSession): Promise<number> {
  await page.waitForLoadState('networkidle');
  const end = performance.now() + longest;
  let busy = await metric(session, 'TaskDuration');
  for (let still = 0; still < quiet && performance.now() < end;) {
    await wait(interval);
    const now = await metric(session, 'TaskDuration');
    // Asking costs a little too, so less than a twentieth of the time counts as rest.
    still = (now - busy) * 1000 < interval / 20 ? still + 1 : 0;
    busy = now;
  }
  return busy;
}

/** Loads an address once, in a context of its own and so with a cold cache. */
export async function measure(
  browser: Browser,
  url: string,
  condition: Condition
): Promise<Measurement> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    // The figures to reach are in gzip.
    extraHTTPHeaders: { 'accept-encoding': 'gzip' }
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript({ path: 'scripts/bench/observePage.js' });
    const traffic = await countTraffic(session);
    await session.send('Performance.enable');
    await apply(condition, session);
    await page.goto(url);
    const busy = await untilRest(page, session);
    const record = await page.evaluate(() => window.benchRecord);
    await session.send('HeapProfiler.collectGarbage');
    return {
      ...traffic,
      fcp: record.fcp,
      lcp: record.lcp,
      drawn: allDrawn(record),
      cls: record.cls,
      mainThread: busy * 1000,
      blocking: record.blocking,
      heap: await metric(session, 'JSHeapUsedSize')
    };
  } finally {
    await context.close();
  }
}
