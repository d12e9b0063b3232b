import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { axeViolations, colourRules } from './support/axe';
import { overflowing } from './support/overflow';
import { expect, test } from './support/test';

/** Finding a commitment: search, choices, address, files, as a reader meets them. */

const count = (page: Page) => page.getByRole('status').filter({ hasText: /tilsagn$/ });
const titles = (page: Page) => page.getByRole('article').getByRole('heading');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Søg i tilsagnene' });
const choice = (page: Page, question: string, answer: RegExp) =>
  page.getByRole('group', { name: question, exact: true }).getByRole('checkbox', { name: answer });

test('a search is written in many ways, marks what it found, and is announced', async ({
  page
}) => {
  await page.goto('commitments/');
  await expect(count(page)).toHaveText('39 af 39 tilsagn');
  for (const text of ['vindmøller', 'VINDMOELLER', 'vindmølle', 'vindmøler', 'wind turbine']) {
    await field(page).fill(text);
    await expect(titles(page).first()).toContainText(/vindmølle|vind/i);
    await expect(page.getByRole('article').locator('mark').first()).toBeVisible();
    await expect(count(page)).not.toHaveText('39 af 39 tilsagn');
  }
  await page.getByRole('button', { name: 'Ryd søgningen' }).click();
  await expect(count(page)).toHaveText('39 af 39 tilsagn');
  await expect(field(page)).toBeFocused();
});

test('the small charts count what the exhibits of the same names count', async ({ page }) => {
  const inputOf = <Input>(id: string) =>
    (JSON.parse(readFileSync(`build/data/exhibits/${id}.json`, 'utf8')) as { input: Input }).input;
  interface Rows {
    commitments: { committedBy: string[]; tests: Record<string, { met: boolean }> }[];
    actors: { id: string; name: { da: string } }[];
    areas: { title: { da: string }; commitments: string[][] }[];
  }
  await page.goto('commitments/');
  const expectCount = (question: string, name: string, total: number) =>
    expect(
      choice(page, question, new RegExp(`^${name} ${total} af ${total} tilsagn`))
    ).toBeVisible();
  const { areas } = inputOf<Rows>('policy-areas');
  expect(areas.length).toBeGreaterThan(5);
  for (const { title, commitments } of areas) {
    await expectCount('Politikområde', title.da, commitments.flat().length);
  }
  const { actors, commitments } = inputOf<Rows>('who-commits');
  for (const { id, name } of actors) {
    const own = commitments.filter(({ committedBy }) => committedBy.includes(id));
    await expectCount('Hvem lover', name.da, own.length);
  }
  const { commitments: tested } = inputOf<Rows>('specificity');
  const dated = tested.filter(({ tests }) => tests.deadline?.met);
  await expectCount('Frist', 'ja', dated.length);
  await expectCount('Frist', 'nej', tested.length - dated.length);
});

test('choices narrow each other, stand in the address, and Back undoes one', async ({ page }) => {
  await page.goto('commitments/');
  await choice(page, 'Politikområde', /^Vindenergi 8 af 8/).check();
  await expect(count(page)).toHaveText('8 af 39 tilsagn');
  await expect(page).toHaveURL(/commitments\/\?area=wind-energy$/);
  await choice(page, 'Hvem lover', /^Parterne 3 af 17/).check();
  await expect(count(page)).toHaveText('3 af 39 tilsagn');
  await choice(page, 'Frist', /^ja 0 af/).check();
  await expect(page.getByRole('heading', { name: /Ingen tilsagn passer/ })).toBeVisible();
  await page.getByRole('button', { name: /^Uden Frist: ja: 3 tilsagn/ }).click();
  await expect(count(page)).toHaveText('3 af 39 tilsagn');
  await page.goBack();
  await expect(count(page)).toHaveText('0 af 39 tilsagn');
  await page.goBack();
  await page.goBack();
  await expect(count(page)).toHaveText('8 af 39 tilsagn');
  await expect(choice(page, 'Hvem lover', /^Parterne/)).not.toBeChecked();
  await expect(choice(page, 'Politikområde', /^Vindenergi/)).toBeChecked();
  await page.goForward();
  await expect(count(page)).toHaveText('3 af 39 tilsagn');
});

test('typing is one step, and another choice after it another', async ({ page }) => {
  await page.goto('commitments/');
  await field(page).pressSequentially('energi', { delay: 20 });
  await expect(page).toHaveURL(/\?q=energi$/);
  await field(page).pressSequentially('x');
  await field(page).press('Backspace');
  await choice(page, 'Aftale', /^2011/).check();
  await expect(page).toHaveURL(/\?q=energi&agreement=2011$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=energi$/);
  await expect(field(page)).toHaveValue('energi');
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(count(page)).toHaveText('39 af 39 tilsagn');
});

test('each choice is removed by itself, by keyboard, and the focus stays near', async ({
  page
}) => {
  await page.goto('commitments/?area=food,skills&agreement=2011&q=uddannelse');
  const chosen = page.getByRole('group', { name: 'Dine valg' });
  await expect(chosen.getByRole('button')).toHaveCount(5);
  const remove = chosen.getByRole('button', { name: 'Fjern Politikområde: Fødevarer' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=uddannelse&agreement=2011&area=skills$/);
  await expect(chosen.getByRole('button', { name: /Uddannelse og kompetencer/ })).toBeFocused();
  await chosen.getByRole('button', { name: 'Fjern alle valg' }).click();
  await expect(page).toHaveURL(/commitments\/$/);
  await expect(field(page)).toBeFocused();
});

test('the table sorts by its headings, as Danish does, and says so', async ({ page }) => {
  await page.goto('commitments/?view=table');
  const heading = page.getByRole('columnheader', { name: /^Politikområde/ });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const areas = await page.locator('tbody tr td:nth-child(6)').allInnerTexts();
  const sorted = [...areas].sort(new Intl.Collator('da', { numeric: true }).compare);
  expect(areas).toHaveLength(39);
  expect(areas).toEqual(sorted);
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/\?view=table&sort=-area$/);
  await heading.getByRole('button').click();
  await expect(heading).not.toHaveAttribute('aria-sort');
  await page.getByRole('link', { name: /Projekter med fokus på talent/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('talent');
  await page.goBack();
  await expect(page.getByRole('table')).toBeVisible();
});

test('the rows that are shown come as CSV and JSON', async ({ page }) => {
  await page.goto('commitments/?area=wind-energy&by=the-parties&sort=-title');
  await expect(count(page)).toHaveText('3 af 39 tilsagn');
  const shown = await titles(page).allInnerTexts();
  const fileOf = async (format: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: `Hent 3 tilsagn som ${format}` }).click();
    const download = await waiting;
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8')
    };
  };
  const csv = await fileOf('CSV');
  expect(csv.name).toBe('vaekstspor-commitments-3.csv');
  expect(csv.text.trim().split('\r\n')).toHaveLength(4);
  await expect(page.getByRole('status').filter({ hasText: csv.name })).toBeAttached();
  const { rows, count: told } = JSON.parse((await fileOf('JSON')).text) as {
    rows: { label: string; title: { da: string } }[];
    count: number;
  };
  expect(told).toBe(3);
  expect(rows.map(({ label, title }) => `${label} ${title.da}`)).toEqual(shown);
});

test('any address and any text gives a page, and no markup', async ({ page }) => {
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const addresses = [
    '?q=%E6%ff&area=%&view=tree&sort=__proto__',
    `?q=${encodeURIComponent(markup)}&area=${encodeURIComponent(markup)}`,
    '?area=gone&by=,,,&thread=new,new&q=&&&==&q=x',
    `?q=${'å'.repeat(1000)}`,
    '?constructor=1&__proto__=2&toString=3'
  ];
  for (const search of addresses) {
    await page.goto(`commitments/${search}`);
    await expect(count(page)).toHaveText(/^\d+ af 39 tilsagn$/);
    await expect(page.locator('main img, main script')).toHaveCount(0);
    await expect(page).toHaveTitle(/Hvad blev der lovet/);
  }
  await page.goto('commitments/');
  for (const text of [markup, '»«', '\u0000\ud800', '{{constructor}}', '%', '🦀'.repeat(150)]) {
    await field(page).fill(text);
    await expect(count(page)).toHaveText(/^\d+ af 39 tilsagn$/);
    await expect(page.locator('main img, main script')).toHaveCount(0);
  }
});

test.describe('offline', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('when the search cannot be loaded the page says so and the choices still work', async ({
    page
  }) => {
    await page.goto('commitments/');
    await expect(count(page)).toHaveText('39 af 39 tilsagn');
    await page.context().setOffline(true);
    await field(page).fill('energi');
    await expect(page.getByRole('status').filter({ hasText: 'kunne ikke hentes' })).toBeVisible();
    await choice(page, 'Aftale', /^2011/).check();
    await expect(count(page)).toHaveText('17 af 39 tilsagn');
    await page.context().setOffline(false);
  });
});

test('a phone folds the choices away and leads back to what they found', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('commitments/?q=vind&view=table&number=no');
  await expect(count(page)).not.toHaveText(/^39/);
  expect(await overflowing(page)).toEqual([]);
  await expect(page.getByRole('group', { name: 'Politikområde', exact: true })).toBeHidden();
  const fold = page.getByRole('button', { name: 'Vælg ud (1 valgt)' });
  await fold.click();
  await choice(page, 'Politikområde', /^Vindenergi/).check();
  expect(await overflowing(page)).toEqual([]);
  await page.getByRole('button', { name: /^Vis \d+ tilsagn$/ }).click();
  await expect(page.getByRole('region', { name: 'De fundne tilsagn' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'De fundne tilsagn' })).toBeInViewport();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with choices made, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const search of ['?q=energi&area=wind-energy', '?view=table&sort=title', '?q=zzzz']) {
      await page.goto(`commitments/${search}`, { waitUntil: 'networkidle' });
      await expect(count(page)).toBeVisible();
      expect(
        await axeViolations(page, colorScheme === 'dark' ? { only: colourRules } : {})
      ).toEqual([]);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole and nothing on it is dead', async ({ page }) => {
    await page.goto('commitments/?area=food&view=table&q=x');
    await expect(page.getByRole('article')).toHaveCount(39);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('main').getByRole('checkbox')).toHaveCount(0);
    await expect(page.locator('main').getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'CSV' })).toBeVisible();
    await titles(page).first().getByRole('link').click();
    await expect(page.locator('blockquote').first()).toBeVisible();
  });
});
