import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { axeViolations } from './support/axe';
import { expect, test } from './support/test';

const words = {
  save: 'Gem',
  format: 'Billedets form',
  png: 'PNG, 2×',
  svg: 'SVG (til Office)'
};

/** What `npm run pictures` makes of the same data in Node. */
const folder = mkdtempSync(join(tmpdir(), 'vaekstspor-pictures-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the menu of a figure. */
async function menuOf(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`figure#${id}`);
  await figure.scrollIntoViewIfNeeded();
  const button = figure.getByRole('button', { name: words.save, exact: true });
  // The button is on the page before the figure is alive.
  await expect(async () => {
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true', { timeout: 500 });
  }).toPass();
  await expect(figure.getByLabel(words.format)).toBeFocused();
  return figure;
}

async function saved(page: Page, figure: Locator, name: string) {
  const arrives = page.waitForEvent('download');
  await figure.getByRole('button', { name, exact: true }).click();
  const download = await arrives;
  const file = download.suggestedFilename();
  await expect(figure.locator('.save').getByRole('status')).toContainText(file);
  return { file, bytes: readFileSync(await download.path()) };
}

/** The part of the px of two PNGs that a viewer would tell apart; 1 when their sizes differ. */
const differing = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, canvas.width, canvas.height);
        })
      );
      if (a!.width !== b!.width || a!.height !== b!.height) return 1;
      let count = 0;
      for (let at = 0; at < a!.data.length; at += 4) {
        const far = [0, 1, 2, 3].some(
          (part) => Math.abs(a!.data[at + part]! - b!.data[at + part]!) > 24
        );
        if (far) count += 1;
      }
      return count / (a!.data.length / 4);
    },
    [one.toString('base64'), other.toString('base64')]
  );

test('a picture is the same made in the browser and in Node, for every exhibit', async ({
  page,
  site
}) => {
  test.setTimeout(300_000);
  execFileSync(
    process.execPath,
    ['scripts/bootstrap.mjs', 'pictures', '--out', folder, '--locale', 'da'],
    { env: { ...process.env, SITE_ADDRESS: site } }
  );
  const files = readdirSync(folder);
  await page.goto('gallery/');
  const ids = await page
    .locator('figure.exhibit')
    .evaluateAll((figures) => figures.map(({ id }) => id));
  expect(files.filter((name) => name.endsWith('-2x.png'))).toHaveLength(ids.length);
  for (const id of ids) {
    const figure = await menuOf(page, id);
    await figure.getByLabel(words.format).selectOption('16:9');
    const svg = await saved(page, figure, words.svg);
    expect(files, id).toContain(svg.file);
    expect(svg.bytes.toString(), id).toBe(readFileSync(join(folder, svg.file), 'utf8'));
    const png = await saved(page, figure, words.png);
    const part = await differing(page, png.bytes, readFileSync(join(folder, png.file)));
    expect(part, `${id}: part of px that differ`).toBeLessThan(0.01);
  }
});

test('every other kind of file comes out of the menu, and the page keeps still', async ({
  page
}) => {
  await page.goto('exhibits/policy-areas/?measure=number');
  const figure = await menuOf(page, 'policy-areas');
  expect(await axeViolations(page)).toEqual([]);
  const csv = await saved(page, figure, 'CSV (tabel)');
  expect(csv.file).toBe('vaekstspor-policy-areas-number-da.csv');
  expect(csv.bytes.toString()).toContain('exhibits/policy-areas/?measure=number');
  const json = await saved(page, figure, 'JSON (tabel)');
  expect(JSON.parse(json.bytes.toString())).toHaveProperty('rows');
  const xlsx = await saved(page, figure, 'Excel (XLSX)');
  expect(Object.keys(unzipSync(xlsx.bytes))).toContain('xl/worksheets/sheet3.xml');
  const pptx = await saved(page, figure, 'PowerPoint-slide');
  const slide = unzipSync(pptx.bytes)['ppt/slides/slide1.xml'];
  expect(strFromU8(slide!)).toContain('<c:chart');
  const outlined = await saved(page, figure, 'SVG (tekst som kurver)');
  expect(outlined.bytes.toString()).not.toContain('<text');
});

test('a picture goes to the clipboard, or the reader is told why not', async ({
  page,
  context,
  site
}) => {
  await page.goto('exhibits/industry-share/');
  const figure = await menuOf(page, 'industry-share');
  const copy = figure.getByRole('button', { name: 'Kopiér billede' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: new URL(site).origin
  });
  await copy.click();
  await expect(figure.locator('.save').getByRole('status')).toHaveText('Billedet er kopieret.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await copy.click();
  await expect(figure.locator('.save').getByRole('status')).toContainText(
    'Browseren tillod ikke at kopiere'
  );
});

test.describe('a sentence that cannot be loaded', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('is said to have failed, not left out in silence', async ({ page }) => {
    await page.route('**/data/commitments/**', (route) => route.abort());
    await page.goto('exhibits/who-commits/');
    const figure = await menuOf(page, 'who-commits');
    await figure.getByRole('button', { name: 'Excel (XLSX)' }).click();
    await expect(figure.locator('.save').getByRole('status')).toHaveText(
      'Filen kunne ikke laves. Prøv igen.'
    );
  });
});
