import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { buildWorker } from '../scripts/site/worker';
import { Host, marked, nextVersion, rewrite } from './support/deployments';
import { goOn, isTour, openStatus, statusLine, touch } from './support/kiosk';
import { builtPages, isFramed } from './support/pages';
import { expect, test as base } from './support/test';

/** What is deployed at the start: the site, whole or as small as it may be. */
interface Deployed {
  whole: boolean;
  host: Host;
  /** The folder that is deployed. */
  dir: string;
}

/** Each test has a host of its own, whose site it may change and cut off. */
const test = base.extend<Deployed>({
  whole: [false, { option: true }],
  host: async ({ under }, use) => {
    const host = new Host(under === 'root' ? '' : '/deep/sub');
    await use(host);
    await host.end();
  },
  dir: async ({ host, whole }, use) => {
    const dir = await host.copy(whole);
    await host.deploy(dir);
    await use(dir);
  },
  site: async ({ host, dir }, use) => {
    void dir;
    await use(host.url);
  }
});

// The only tests with the worker; a page that cannot reach its host says so in the console.
test.use({
  serviceWorkers: 'allow',
  expectedErrors: [/ERR_CONNECTION_REFUSED|Failed to load resource|Failed to fetch/],
  viewport: { width: 1920, height: 1080 },
  hasTouch: true
});

/** Waits until a worker has kept every file and answers for the page. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
  });
}

const later = (page: Page) => page.locator('meta[content="Later"]');

/** How many workers and caches there are; null while the page is just being loaded. */
const registrations = (page: Page) =>
  page
    .evaluate(async () => {
      const all = await navigator.serviceWorker.getRegistrations();
      return [all.length, (await caches.keys()).length];
    })
    .catch(() => null);

test.describe('under a path', () => {
  test.use({ under: 'subpath', whole: true });

  test('after one visit every page opens without a network, in every language', async ({
    page,
    host
  }) => {
    await page.goto('');
    await untilKept(page);
    await host.cut();
    const paths = builtPages()
      .filter((built) => !isFramed(built))
      .map(({ path }) => path);
    const missing = await page.evaluate(async (all) => {
      const had = await Promise.all(
        all.map(async (path) => {
          const response = await fetch(path).catch(() => null);
          return response?.ok && (await response.text()).includes('</html>');
        })
      );
      return all.filter((_, index) => !had[index]);
    }, paths);
    expect(missing, `of ${paths.length} pages`).toEqual([]);
    for (const path of ['compare/', 'en/timeline/']) {
      await page.goto(path);
      await expect(page.locator('main svg').first()).toBeVisible();
    }
    // An address without its slash, as people type it.
    await page.goto('en/about');
    await expect(page).toHaveURL(`${host.url}en/about/`);
  });
});

test('with a network an ordinary page is what the host has now', async ({ page, host, dir }) => {
  await page.goto('about/');
  await untilKept(page);
  rewrite(join(dir, 'about/index.html'), marked);
  await host.deploy(dir);
  await page.goto('about/');
  await expect(later(page)).toBeAttached();
});

test('an embed registers nothing', async ({ page }) => {
  await page.goto('embed/funding/', { waitUntil: 'networkidle' });
  expect(await registrations(page)).toEqual([0, 0]);
});

test('a kiosk starts without a network from the second time on', async ({ page, host }) => {
  await page.goto('kiosk/');
  await untilKept(page);
  await host.cut();
  await page.goto('about:blank');
  await page.goto('kiosk/');
  await expect(isTour(page)).toBeVisible();
  await openStatus(page);
  await expect(statusLine(page, /uden net/)).toHaveText(/^(\d+) af \1 filer/);
});

const hurried = 'kiosk/?step=1&pace=0.001&update=0.01';

test('a new version is taken while nobody is there, though the old files are gone', async ({
  page,
  host
}) => {
  await page.goto(`${hurried}&idle=600`);
  await untilKept(page);
  await touch(page);
  await expect(goOn(page)).toBeVisible();
  const next = await host.copy();
  await nextVersion(next);
  await host.deploy(next);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null))
    .toBe(true);
  // Somebody is there: longer than a step of the tour nothing happens.
  await page.waitForTimeout(1_500);
  await expect(later(page)).toHaveCount(0);
  await goOn(page).tap();
  await expect(later(page)).toBeAttached();
  await expect(isTour(page)).toBeVisible();
});

test('a version that cannot be had whole changes nothing', async ({ page, host }) => {
  await page.goto(hurried);
  await untilKept(page);
  const next = await host.copy();
  await nextVersion(next);
  rewrite(join(next, 'kiosk/index.html'), () => '<!doctype html><title>Sign in</title>');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing!;
      const note = () => (document.documentElement.dataset.worker = worker.state);
      worker.addEventListener('statechange', note);
    });
  });
  await host.deploy(next);
  await expect(page.locator('html')).toHaveAttribute('data-worker', 'redundant');
  await page.reload();
  await expect(later(page)).toHaveCount(0);
  await expect(isTour(page)).toBeVisible();
});

test('a storage that is full or forbidden is said plainly, and the tour goes on', async ({
  page,
  host
}) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(host.url).origin,
    quotaSize: 200_000
  });
  await page.goto('kiosk/');
  await expect(isTour(page)).toBeVisible();
  await openStatus(page);
  await expect(statusLine(page, /uden net/)).toContainText('QuotaExceeded');

  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('storage is forbidden', 'SecurityError'));
  });
  await page.goto('kiosk/');
  await expect(isTour(page)).toBeVisible();
  await openStatus(page);
  await expect(statusLine(page, /uden net/)).toContainText('storage is forbidden');
});

test('the kill switch leaves no worker and no cache after one load, and the page alive', async ({
  page,
  host,
  dir
}) => {
  await page.goto('about/');
  await untilKept(page);
  expect(await registrations(page)).toEqual([1, 1]);
  await buildWorker(dir, false);
  await host.deploy(dir);
  await page.goto('about/');
  await expect.poll(() => registrations(page)).toEqual([0, 0]);
  await expect(page.locator('h1')).toBeVisible();
  await page.getByRole('link', { name: 'Tal', exact: true }).click();
  await expect(page).toHaveURL(`${host.url}figures/`);
});
