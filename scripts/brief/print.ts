import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from '../browser/ensure';
import { startServer } from '../serve/server';

/** The same bytes on any day: the moment of making is the first one a zip can name as well. */
const noMoment = 'D:19800101000000';

/** A PDF without the moment it was made at, byte for byte as long as before. */
function timeless(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(text.replace(/(Date \()D:\d{14}/g, `$1${noMoment}`), 'latin1');
}

/**
 * Prints pages of the built site with Chromium, as large as they say themselves, tagged and with
 * an outline.
 * @param paths of the pages, from the root of the site
 * @param address where the site will stand, so that the links in the PDF lead there; without one
 *   they are taken out, for they would lead to this machine
 * @returns a PDF for each path, in their order
 */
export async function printPages(
  dir: string,
  paths: readonly string[],
  address: string
): Promise<Buffer[]> {
  const site = await startServer({ dir });
  const browser = await chromium.launch(launchOptions(ensureBrowser()));
  try {
    const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
    const at = address ? address.replace(/\/*$/, '/') : site.url;
    if (address) {
      await context.route(`${at}**`, async (route) => {
        const url = site.url + route.request().url().slice(at.length);
        await route.fulfill({ response: await route.fetch({ url }) });
      });
    }
    const page = await context.newPage();
    const made: Buffer[] = [];
    for (const path of paths) {
      await page.goto(at + path, { waitUntil: 'networkidle' });
      await page.evaluate(async (hasAddress) => {
        await document.fonts.ready;
        if (hasAddress) return;
        for (const link of document.querySelectorAll('a[href]')) link.removeAttribute('href');
      }, address !== '');
      const look = { preferCSSPageSize: true, printBackground: true };
      made.push(timeless(await page.pdf({ ...look, tagged: true, outline: true })));
    }
    return made;
  } finally {
    await Promise.all([browser.close(), site.close()]);
  }
}
