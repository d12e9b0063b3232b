import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser, launchOptions } from './scripts/browser/ensure';

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
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  use: {
    launchOptions: launchOptions(ensureBrowser()),
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure'
  }
});
