/** `npm run readme-pictures`: renews the pictures in the README from the site as it is. */
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { ensureBrowser, launchOptions } from '../browser/ensure';
import { startServer } from '../serve/server';
import { ensureBuilt } from '../site/build';

interface Picture {
  file: string;
  /** The page's address relative to the site. */
  path: string;
  /** What is seen of it, in CSS pixels. */
  width: number;
  height: number;
}

const pictures: readonly Picture[] = [
  { file: 'docs/pictures/overview.png', path: 'en/', width: 1440, height: 900 }
];

await ensureBuilt();
mkdirSync('docs/pictures', { recursive: true });
const site = await startServer({ dir: 'build' });
const browser = await chromium.launch(launchOptions(ensureBrowser()));
for (const { file, path, width, height } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Copenhagen'
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.close();
  process.stdout.write(`${file}\n`);
}
await Promise.all([browser.close(), site.close()]);
