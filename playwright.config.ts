import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser, launchOptions } from './scripts/browser/ensure';

const browser = launchOptions(ensureBrowser());
const memory = '**/kioskMemory.test.ts';

// V8 goes on compiling for a thousand visits and keeps the code, in the same heap. Without that
// the heap holds what the page holds.
const uncompiled = {
  ...browser,
  args: [...browser.args, '--js-flags=--no-opt,--no-maglev,--no-sparkplug']
};

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.test.ts',
  globalSetup: './tests/support/servers.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // One more than cores, because a browser's test waits as much as it works.
  workers: 3,
  // Patient enough for a machine that has other work to do.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  projects: [
    {
      name: 'memory',
      testMatch: memory,
      use: { ...devices['Desktop Chrome'], launchOptions: uncompiled }
    },
    { name: 'chromium', testIgnore: memory, use: devices['Desktop Chrome'] }
  ],
  use: {
    launchOptions: browser,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure'
  }
});
