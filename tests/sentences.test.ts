import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** What every mark of a chart must do, tried on charts of the overview in a real browser. */
test.use({ expectedErrors: [/Failed to load resource/] });

const exports71 = '[data-mark="industry-export-share"]:visible';
const panel = (page: Page) => page.getByRole('complementary');

test('Enter opens the sentence of a mark, Escape gives the focus back', async ({ page }) => {
  await page.goto('exhibits/industry-share/');
  const marks = page.locator('.stage [data-mark]:visible');
  await expect(page.locator('.stage [tabindex="0"]')).toHaveCount(1);
  await marks.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('17%');
  await expect(panel(page)).toContainText('linje 24');
  await expect(page).toHaveURL(/mark=industry-share\.industry-employment-share/);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(marks.first()).toBeFocused();
  expect(page.url()).not.toContain('mark=');
});

test('a link opens the mark that its sender saw', async ({ page }) => {
  await page.goto('?mark=who-commits.2016-2017-v');
  await expect(panel(page).locator('blockquote')).toContainText('bredbåndspuljen');
  await expect(page.locator('#chart-who-commits')).toBeInViewport();
});

test('Back undoes a choice', async ({ page }) => {
  await page.goto('exhibits/industry-share/');
  await expect(page.locator('.stage [tabindex="0"]')).toHaveCount(1);
  await page.locator(exports71).click();
  await expect(panel(page)).toContainText('71%');
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
});

test('a sentence that cannot be loaded says so, and is had on trying again', async ({ page }) => {
  await page.route('**/data/commitments/*.json', (route) => route.abort());
  await page.goto('?mark=who-commits.2011-4.4');
  await expect(panel(page).getByRole('alert')).toContainText('kunne ikke hentes');
  await page.unroute('**/data/commitments/*.json');
  await panel(page).getByRole('button', { name: 'Prøv igen' }).click();
  await expect(panel(page).locator('blockquote').last()).toContainText('biogas');
});

for (const [fault, fulfil] of [
  ['missing', { status: 404, body: '' }],
  ['cut off', { status: 200, body: '{"version":1,"kind":"exh' }],
  ['HTML instead of JSON', { status: 200, body: '<!doctype html><p>Hello</p>' }],
  ['of another version', { status: 200, body: '{"version":99,"kind":"exhibit","input":{}}' }]
] as const) {
  test(`a data file that is ${fault} leaves the rest of the page alive`, async ({ page }) => {
    await page.route('**/data/exhibits/funding.json', (route) => route.fulfill(fulfil));
    await page.goto('about/', { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Overblik' }).click();
    await expect(page.locator('#chart-industry-share')).toBeVisible();
    await page.locator('#money').scrollIntoViewIfNeeded();
    await expect(page.getByRole('alert')).toContainText('kunne ikke hentes');
    await page.unroute('**/data/exhibits/funding.json');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.locator('#money').scrollIntoViewIfNeeded();
    await expect(page.locator('#chart-funding')).toContainText('24 mio. kr.');
  });
}

test('a chosen theme is kept, and nothing else is stored', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('Farver').selectOption('dark');
  await page.goto('figures/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const stored = () => page.evaluate(() => Object.entries(localStorage));
  expect(await stored()).toEqual([['theme', 'dark']]);
  await page.getByLabel('Farver').selectOption('system');
  expect(await stored()).toEqual([]);
});

test('moving on loads no data file twice', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/data\/.*\.json$/.test(pathname)) files.push(pathname);
  });
  await page.goto('', { waitUntil: 'networkidle' });
  const pages = page.getByRole('navigation', { name: 'Sider' });
  for (const name of ['Tilsagn', 'Tal', 'Om', 'Tal', 'Overblik', 'Tilsagn']) {
    const link = pages.getByRole('link', { name, exact: true });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
  }
  expect(files).toEqual([...new Set(files)]);
});
