import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expectBrief } from './support/brief';
import { languages, prefixOf } from './support/languages';

// One after the other, so that the bundle is made once.
test.describe.configure({ mode: 'default' });

/** A folder as people name them. */
const top = mkdtempSync(join(tmpdir(), 'vækstspor mødelokale 100%-'));
let folder = '';
let pages: string[] = [];

test.beforeAll(() => {
  const make = ['scripts/bootstrap.mjs', 'bundle', '--light', '--out', top];
  execFileSync(process.execPath, make);
  const [zip] = readdirSync(top);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(top, zip!))))) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), bytes);
  }
  folder = join(
    top,
    readdirSync(top).find((name) => name !== zip)!
  );
  pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
});
test.afterAll(() => rmSync(top, { recursive: true }));

const addressOf = (page: string) => pathToFileURL(join(folder, page)).href;

/** A browser without network, with all that goes wrong in it. */
async function offline(context: BrowserContext) {
  const faults: string[] = [];
  const page = await context.newPage();
  const note = (fault: string) => faults.push(`${page.url()}: ${fault}`);
  await context.setOffline(true);
  await context.route(/^(?!file:|data:|blob:)/, async (route) => {
    note(`asked for ${route.request().url()}`);
    await route.abort();
  });
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(message.text());
  });
  page.on('requestfailed', (request) => {
    // Going on to the next page calls off what has not arrived.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') note(`${request.url()}: ${why}`);
  });
  return { page, faults };
}

test('its sums are right, and name every file', () => {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const named = lines.map((line) => {
    const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line)!;
    const bytes = readFileSync(join(folder, path!));
    expect(createHash('sha256').update(bytes).digest('hex'), path).toBe(sum);
    return path;
  });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.isFile())).toHaveLength(named.length + 1);
  expect(named).toEqual(expect.arrayContaining(['start.html', 'how-to.html', 'data/site.json']));
});

test('its briefs are two tagged pages of A4 in every language', () => {
  for (const language of languages) {
    expectBrief(join(folder, `brief/vaekstspor-brief-${language}.pdf`), language);
  }
});

test('every link on every page leads to a file in it', () => {
  const lost = pages.flatMap((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const links = [...html.matchAll(/\s(?:href|src)="([^"#?][^"]*)"/g)].map(([, link]) => link!);
    return [...new Set(links)]
      .map((link) => new URL(link.replaceAll('&amp;', '&'), addressOf(page)))
      .filter((url) => url.protocol === 'file:')
      .filter((url) => !existsSync(fileURLToPath(new URL(url.pathname, url))))
      .map((url) => `${page}: ${url.href}`);
  });
  expect(lost).toEqual([]);
});

test('every page can be read from the folder, without script and network', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const { page, faults } = await offline(context);
  for (const name of pages) {
    await page.goto(addressOf(name));
    const shown = await page.evaluate(() => {
      const controls = [...document.querySelectorAll('.needs-script')];
      const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      return { text: document.body.textContent.length, controls: controls.filter(isSeen).length };
    });
    expect(shown.text, `letters on ${name}`).toBeGreaterThan(200);
    expect(shown.controls, `controls without use on ${name}`).toBe(0);
  }
  expect(faults).toEqual([]);
  await context.close();
});

/** A page of each kind: of folders with many, the first. */
function kinds(): string[] {
  const seen = new Map<string, number>();
  return pages.filter((page) => {
    const parent = dirname(dirname(page));
    seen.set(parent, (seen.get(parent) ?? 0) + 1);
    return /^site\/[^/]*\/index\.html$/.test(page) || seen.get(parent) === 1;
  });
}

test('it works as on a server: choices, sentences, languages, search, files', async ({
  browser
}) => {
  test.slow();
  const { page, faults } = await offline(await browser.newContext({ acceptDownloads: true }));
  for (const name of kinds()) {
    await page.goto(addressOf(name));
    if (readFileSync(join(folder, name), 'utf8').includes('vaekstspor()')) {
      // Kit puts it on the page when the page is alive.
      await expect(page.locator('#svelte-announcer'), name).toBeAttached();
    }
  }

  await page.goto(addressOf('start.html'));
  for (const language of languages) {
    const home = `site/${prefixOf(language)}index.html`;
    await expect(page.locator(`a.open[href="${home}"]`)).toBeVisible();
  }
  await page.locator('a.open').first().click();
  await page.getByRole('navigation').getByRole('link', { name: 'Sammenlign' }).click();
  await expect(page).toHaveURL(addressOf('site/compare/index.html'));
  const faces = await page.evaluate(async () =>
    (await document.fonts.load('16px "Schibsted Grotesk"')).map(({ status }) => status)
  );
  expect(faces).toContain('loaded');

  const figure = page.locator('#policy-areas');
  await figure.scrollIntoViewIfNeeded();
  await expect(page.locator('.island.alive #policy-areas')).toBeVisible();
  await figure.locator('.stage a:visible').first().click();
  await expect(page).toHaveURL(/index\.html\?mark=policy-areas\./);
  await expect(page.getByRole('complementary').getByRole('blockquote').first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(addressOf('site/compare/index.html'));

  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(addressOf('site/en/compare/index.html'));
  await expect(page).toHaveTitle(/^What became of/);

  await page.goto(addressOf('site/commitments/index.html'));
  await page.getByRole('searchbox').fill('vind');
  await expect(page).toHaveURL(/index\.html\?q=vind$/);
  await expect(page.getByText('8 af 39 tilsagn').first()).toBeVisible();

  await page.goto(addressOf('site/exhibits/funding/index.html'));
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PowerPoint-slide' }).click();
  expect((await download).suggestedFilename()).toBe('vaekstspor-funding-da.pptx');
  expect(faults).toEqual([]);
});
