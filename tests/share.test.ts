import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test';

/** What a reader takes along from a figure by its button »Del«. */
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a chart is shared as it is seen, with a live preview', async ({ page, site }) => {
  await page.goto('exhibits/who-commits/?mark=who-commits.2016-2017-v');
  const share = page.getByRole('button', { name: 'Del' });
  await share.click();
  const dialog = page.getByRole('dialog', { name: 'Del figuren' });
  await expect(dialog).toBeVisible();
  const link = dialog.getByLabel('Link til det, du ser', { exact: true });
  await expect(link).toHaveValue(`${site}exhibits/who-commits/?mark=who-commits.2016-2017-v`);
  await dialog.getByLabel('Bredde').selectOption('480');
  await dialog.getByLabel('Sprog').selectOption('en');
  await dialog.getByLabel('Farver').selectOption('dark');
  await dialog.getByLabel('Gennemsigtig').check();
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('html[lang="en"][data-theme="dark"][data-transparent]')).toHaveCount(
    1
  );
  await expect(preview.locator('[data-alive]')).toHaveCount(1);
  await expect(link).toHaveValue(/\/en\/exhibits\/who-commits\//);

  // What is in the preview is another page, tried by itself.
  const axe = new AxeBuilder({ page }).include('[role="dialog"]').exclude('iframe');
  expect((await axe.analyze()).violations.map(({ id }) => id)).toEqual([]);

  const frame = dialog.getByLabel('Kode til en ramme', { exact: true });
  const high = await page.locator('iframe').getAttribute('height');
  await expect(frame).toHaveValue(new RegExp(`width="480" height="${high}" loading="lazy"`));
  await expect(dialog.getByLabel('Kode med script', { exact: true })).toHaveValue(
    /data-vaekstspor/
  );
  await expect(dialog.getByLabel('Kode med eget element', { exact: true })).toHaveValue(
    /<blockquote lang="da">“/
  );
  await expect(dialog.getByRole('img', { name: 'QR-kode' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Gem', exact: true }).click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'CSV (tabel)' }).click();
  expect((await download).suggestedFilename()).toBe('vaekstspor-who-commits-en.csv');

  await dialog.getByRole('button', { name: 'Kopiér: Link' }).click();
  await expect(dialog.getByRole('status').first()).toHaveText('Kopieret');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();
});

test('a clipboard that refuses is said so, and the text is selected', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('en/exhibits/funding/');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
  });
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share the chart' });
  await dialog.getByRole('button', { name: 'Copy: Link' }).click();
  await expect(dialog.getByRole('status').first()).toContainText('The text is selected');
  const selected = await dialog
    .locator('textarea')
    .first()
    .evaluate((field) => {
      const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
  expect(selected).toContain('/en/exhibits/funding/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('what is invented is not shared', async ({ page }) => {
  await page.goto('gallery/', { waitUntil: 'networkidle' });
  const figures = await page.locator('figure.exhibit').count();
  await page.locator('details.needs-script summary').first().click();
  await expect.poll(() => page.locator('figure.exhibit').count()).toBeGreaterThan(figures);
  await expect(page.locator('[lang="en"] figure.exhibit')).not.toHaveCount(0);
  await expect(page.locator('[lang="en"] figure.exhibit .save')).toHaveCount(0);
});
