import { test as base, type Page } from '@playwright/test';

interface Fixtures {
  /** Where the site stands: its addresses are relative, `page.goto('about/')`. */
  under: 'root' | 'subpath';
  /** Console errors that a test brings about on purpose. */
  expectedErrors: RegExp[];
  /** The address of the site, with a slash at its end. */
  site: string;
}

/** Writes down everything a page must not do. */
function watch(page: Page, origin: string, expected: readonly RegExp[]): string[] {
  const faults: string[] = [];
  const note = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  // Playwright itself says so where `serviceWorkers` is 'block'.
  const blocked = 'Service Worker registration blocked by Playwright';
  page.on('pageerror', (error) =>
    note(`uncaught: ${error.stack || `${error.name} ${error.message}`}`)
  );
  page.on('console', (message) => {
    if (message.text() === blocked) return;
    if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) {
      note(`request to another host: ${url.href}`);
    }
  });
  return faults;
}

/**
 * Playwright's test, with a page that fails the test on any console message of weight, content
 * security policy violation (they arrive as console errors), uncaught error, request to another
 * host, or cookie.
 */
export const test = base.extend<Fixtures>({
  under: ['root', { option: true }],
  expectedErrors: [[], { option: true }],
  site: async ({ under }, use) => {
    await use((under === 'root' ? process.env.SITE_URL : process.env.SUBPATH_URL) ?? '');
  },
  baseURL: async ({ site }, use) => {
    await use(site);
  },
  page: async ({ page, site, context, expectedErrors }, use) => {
    const faults = watch(page, new URL(site).origin, expectedErrors);
    await use(page);
    test.expect(faults, 'what the page must not do').toEqual([]);
    test.expect(await context.cookies(), 'cookies').toEqual([]);
  }
});

export const expect = test.expect;
