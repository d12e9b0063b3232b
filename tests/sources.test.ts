import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { areaPlaces, counterpart } from '../src/lib/model/areaTies';
import type { SourceView } from '../src/lib/model/views';
import { languages, prefixOf } from './support/languages';
import { overflowing } from './support/overflow';
import { expect, test } from './support/test';

const folder = 'build/data/sources';
const views = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as SourceView);
const [first = views[0]!] = views;
const pathOf = (view: SourceView) => `sources/${view.agreement.id}/`;
const line = (page: Page, number: number) => page.locator(`#L${number}`);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    for (const language of languages) {
      test(`every line of every document stands in ${language} as it was received`, async ({
        page
      }) => {
        for (const view of views) {
          await page.goto(prefixOf(language) + pathOf(view));
          const shown = await page
            .locator('[data-line]')
            .evaluateAll((lines) =>
              lines.map((one) => [
                Number(one.getAttribute('data-line')),
                one.querySelector('.text')?.textContent ?? ''
              ])
            );
          const blank = (text: string) => (text.trim() === '' ? '' : text);
          expect(shown).toEqual(view.lines.map((text, index) => [index + 1, blank(text)]));
        }
      });
    }

    test('a link to a line, or to lines that are quoted, leads to them', async ({ page }) => {
      const range = first.passages.findLast(({ lines: [a, b] }) => b > a)!.lines;
      for (const [hash, number] of [
        [`L${range[0]}-${range[1]}`, range[0]],
        [`L${range[0]}`, range[0]]
      ] as const) {
        await page.goto('about/');
        await page.goto(`${pathOf(first)}#${hash}`);
        await expect(line(page, number)).toBeInViewport();
        const background = await line(page, number)
          .locator('.text')
          .evaluate((text) => getComputedStyle(text).backgroundColor);
        expect(background).not.toBe('rgba(0, 0, 0, 0)');
      }
    });
  });
}

test('the raw file is the one that was received', async ({ request }) => {
  for (const { agreement } of views) {
    const response = await request.get(`data/documents/${agreement.id}.txt`);
    const sum = createHash('sha256')
      .update(await response.body())
      .digest('hex');
    expect(sum).toBe(agreement.source.sha256);
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  }
});

test('the margin leads to what a passage became', async ({ page }) => {
  await page.goto(pathOf(first));
  const { id } = first.commitments[0]!;
  await page.locator(`.note.commitment a[href*="${id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`commitments/${id}/$`));
  await page.getByRole('link', { name: 'hele dokumentet' }).click();
  const mark = first.marks.find((one) => one.kind === 'commitment' && one.id === id)!;
  await expect(line(page, mark.from[0])).toHaveClass(/lit/);
  await expect(line(page, mark.from[0])).toBeInViewport();
});

test('kinds are switched off and on, and Back undoes it', async ({ page }) => {
  await page.goto(pathOf(first));
  const actors = page.getByRole('checkbox', { name: /Aktører/ });
  const mark = page.locator('.source .mark.actor').first();
  const decoration = () => mark.evaluate((one) => getComputedStyle(one).textDecorationLine);
  await expect(actors).toBeChecked();
  await actors.uncheck();
  await expect(page).toHaveURL(/hide=actor/);
  expect(await decoration()).toBe('none');
  await expect(page.locator('.note.actor').first()).toBeHidden();
  await page.goBack();
  await expect(actors).toBeChecked();
  expect(await decoration()).toBe('underline');
});

test('words are found over line ends, counted aloud, and stepped through', async ({ page }) => {
  await page.goto('sources/2011/');
  const search = page.getByRole('searchbox', { name: 'Find i dokumentet' });
  await search.fill('uddannelsesområdet');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 sted');
  expect(await page.evaluate(() => CSS.highlights.get('found-now')?.size)).toBe(1);
  await search.fill('VAEKSTFORUM');
  await expect(page.getByRole('search').getByRole('status')).toContainText(/^1 af \d+ steder$/);
  await page.getByRole('button', { name: 'Forrige sted' }).click();
  await expect(page.getByRole('search').getByRole('status')).toContainText(/^(\d+) af \1 steder$/);
  await search.fill('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('Ingen steder');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('what the extraction broke is told where it shows', async ({ page }) => {
  await page.goto('sources/2011/');
  const row = page.locator('.row', { has: line(page, 44) });
  await expect(row.locator('.note.flaw')).toContainText('diagrammer');
});

test('a link that carries the hash of its words says whether they still stand', async ({
  page
}) => {
  const { lines, hashes } = first.passages.find(({ lines: [a, b] }) => b > a)!;
  const hash = `#L${lines[0]}-${lines[1]}`;
  const status = page.getByRole('status').filter({ hasText: /Ordret|ændret|Fremhævet/ });
  await page.goto(`${pathOf(first)}?hash=${hashes[0]}${hash}`);
  await expect(status).toContainText('Ordret som da linket blev lavet');
  await page.goto(`${pathOf(first)}?hash=${'0'.repeat(12)}${hash}`);
  await expect(status).toContainText('er ændret');

  const id = first.commitments[0]!.id;
  await page.goto(`commitments/${id}/`);
  await page.getByRole('link', { name: 'Permalink' }).click();
  await expect(page).toHaveURL(/\?hash=[0-9a-f]{12}$/);
  await expect(page.getByText('Ordret overensstemmelse bekræftet')).toBeVisible();
  await page.goto(`commitments/${id}/?hash=${'0'.repeat(12)}`);
  await expect(page.getByText('Ordlyden er ændret')).toBeVisible();
});

test('two documents follow each other by policy area, whichever is scrolled', async ({ page }) => {
  const last = views.at(-1)!;
  const sides = [areaPlaces(first), areaPlaces(last)] as const;
  await page.goto('sources/side-by-side/', { waitUntil: 'networkidle' });
  const panes = page.locator('.pane');
  for (const side of [0, 1] as const) {
    const [own, others] = side === 0 ? sides : [sides[1], sides[0]];
    const place = own.findLast((one) => counterpart(one, own, others))!;
    await panes.nth(side).hover();
    await panes
      .nth(side)
      .locator(`[data-line="${place.line}"]`)
      .evaluate((one) => one.scrollIntoView({ block: 'start' }));
    const there = counterpart(place, own, others)!;
    const target = panes.nth(1 - side).locator(`[data-line="${there.line}"]`);
    await expect(target).toHaveClass(/lit/);
    await expect(target).toBeInViewport();
    await expect(page.getByText(`linje ${there.line}.`)).toBeVisible();
  }
});

test('a sentence is copied with its citation, and said so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`commitments/${first.commitments[0]!.id}/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Kopiér citat' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Kopieret' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^».+« \(.+, linje \d+.*, SHA-256 [0-9a-f]{12}, http.+\?hash=[0-9a-f]+\)$/
  );
});

test('a clipboard that refuses leaves the text to be taken by hand', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) }
    })
  );
  await page.goto(`commitments/${first.commitments[0]!.id}/`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Kopiér BibTeX' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'ikke kopiere' })).toBeVisible();
  await expect(page.getByRole('textbox')).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toContain('@misc{');
});

test('any address gives a sensible page', async ({ page }) => {
  test.slow();
  const words = fc.sample(fc.string({ unit: 'binary', maxLength: 30 }), { numRuns: 12, seed: 7 });
  const bad = ['<script>alert(1)</script>', '%E0%A4%A', '"onload="', '..', ...words];
  const heading = page.locator('h1');
  for (const path of [pathOf(first), 'sources/side-by-side/', 'commitments/2011-1.1/']) {
    await page.goto(path);
    const title = await heading.innerText();
    for (const word of bad) {
      const code = encodeURIComponent(word.toWellFormed()).replace(/%00/g, '');
      const search = `?hide=${code}&find=${code}&hash=${code}&first=${code}&second=${code}`;
      await page.goto('about:blank');
      await page.goto(`${path}${search}#L${code}`);
      await expect(heading).toHaveText(title);
      expect(await page.locator('main script, main img').count()).toBe(0);
    }
  }
});

test('what machines read names the data set and each commitment, without being run', async ({
  page
}) => {
  const node = async () =>
    JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? ''
    ) as Record<string, unknown>;
  await page.goto('about/');
  expect(await node()).toMatchObject({ '@type': 'Dataset' });
  // Moving on must not run it either, nor break the policy for scripts.
  await page.getByRole('link', { name: 'Kilder' }).first().click();
  const { id, title } = first.commitments[0]!;
  const name = title['da'] ?? '';
  await page
    .getByRole('link', { name: /Læs hele dokumentet/ })
    .first()
    .click();
  await page.getByRole('link', { name }).first().click();
  await expect(page.locator('h1')).toContainText(name);
  await page.goto(`commitments/${id}/`);
  expect(await node()).toMatchObject({ '@type': 'Quotation', identifier: id });
});

test('every page has a picture for its preview', async ({ page, request }) => {
  for (const path of ['', 'en/', 'exhibits/funding/', 'commitments/2011-1.1/', pathOf(first)]) {
    await page.goto(path);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    const picture = await request.get(new URL(image ?? '', page.url()).href);
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
});

test('on paper the text keeps its numbers and its lines', async ({ page }) => {
  await page.goto(pathOf(first));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  expect(await overflowing(page)).toEqual([]);
  await expect(page.getByRole('search')).toBeHidden();
  await expect(page.locator('.number').first()).toBeVisible();
});

test('a chosen line stays readable, by axe', async ({ page }) => {
  await page.goto(`${pathOf(first)}?find=vil#L117`);
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
  expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
});
