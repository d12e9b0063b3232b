import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** What a reader does with the timeline: look, zoom, brush, open, and send the link on. */
const marks = '#timeline .stage [data-mark]:visible';
const panel = (page: Page) => page.getByRole('complementary');
const isAlive = (page: Page) =>
  expect(page.locator('#timeline .stage [tabindex="0"]')).toHaveCount(1);
const isBrushable = (page: Page) => expect(page.getByRole('slider')).toHaveCount(2);

/** Pairs of texts of the visible drawing whose boxes, as the browser lays them out, overlap. */
function overlappingTexts(page: Page): Promise<string[]> {
  return page.locator('#timeline .stage svg:visible').evaluate(async (svg) => {
    await document.fonts.ready;
    const boxes = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const trim = (bottom - top) * 0.15;
      return { text: text.textContent, left, right, top: top + trim, bottom: bottom - trim };
    });
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom
        )
        .map((b) => `${a.text} | ${b.text}`)
    );
  });
}

const sizes = [
  [360, 740],
  [768, 1024],
  [1440, 900],
  [1920, 1080],
  [1080, 1920],
  [3840, 2160]
] as const;

for (const path of ['timeline/', 'en/timeline/']) {
  test(`no label covers another at any size or zoom: ${path}`, async ({ page }) => {
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      for (const query of ['', '?axis=folded', '?window=2015-09-01..2017-03-01']) {
        await page.goto(`${path}${query}`);
        await isAlive(page);
        expect(await overlappingTexts(page), `${width} px ${query}`).toEqual([]);
      }
    }
  });
}

test('without script all is there at the default window', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('timeline/');
  await expect(page.locator('#timeline [data-mark="wind-programme"]:visible')).toHaveCount(1);
  expect(await overlappingTexts(page)).toEqual([]);
  await expect(page.getByRole('button', { name: 'Zoom ind' })).toHaveCount(0);
  await expect(page.locator('article#wind-programme blockquote')).toContainText('2015 til 2018');
  await context.close();
});

test('the keyboard alone reaches and opens every date', async ({ page }) => {
  await page.goto('timeline/');
  await isAlive(page);
  const keys = await page
    .locator(marks)
    .evaluateAll((links) => links.map((link) => (link as SVGElement).dataset['mark']!));
  await page.locator(marks).first().focus();
  const seen = new Set<string>();
  const focused = () => page.evaluate(() => (document.activeElement as SVGElement).dataset['mark']);
  // From each mark that is reached, every arrow: a walk over the whole drawing.
  const queue = [(await focused())!];
  while (queue.length > 0 && seen.size < keys.length) {
    const key = queue.shift()!;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.locator(`${marks}[data-mark="${key}"]`).focus();
      await page.keyboard.press(arrow);
      const next = await focused();
      if (next && !seen.has(next)) queue.push(next);
    }
  }
  expect([...seen].sort()).toEqual([...keys].sort());

  await page.locator(`${marks}[data-mark="production-panel-follow-up"]`).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('senest i foråret 2017');
  await expect(panel(page).locator('blockquote').first()).toContainText('senest i foråret 2017');
});

test('a date lifts its commitments here and in the chart below', async ({ page }) => {
  await page.goto('timeline/');
  await isAlive(page);
  await page.locator('#specificity').scrollIntoViewIfNeeded();
  await expect(page.locator('#specificity [tabindex="0"]')).toHaveCount(1);
  await page.locator(`${marks}[data-mark="production-panel-follow-up"]`).click();
  const opacity = (selector: string) =>
    page.locator(`${selector}:visible`).first().locator('> g').getAttribute('opacity');
  await expect(panel(page)).toBeVisible();
  expect(await opacity('[data-mark="production-panel-follow-up~2016-2017-c"]')).toBe('1');
  expect(await opacity('[data-mark="wind-programme"]')).toBe('0.25');
  const below = page.locator('#specificity .stage a:visible');
  const lifted = below.filter({ has: page.locator('> g[opacity="1"]') });
  expect(await lifted.count()).toBeGreaterThan(0);
  expect(await lifted.count()).toBeLessThan(await below.count());
});

test('buttons and keys zoom, the address says where, Back undoes it', async ({ page }) => {
  await page.goto('timeline/');
  await isAlive(page);
  await page.getByRole('button', { name: 'Zoom ind' }).click();
  await expect(page).toHaveURL(/window=2011-\d\d-\d\d\.\.201\d-\d\d-\d\d/);
  await expect(page.getByRole('status').filter({ hasText: 'Viser' })).toHaveCount(1);
  await expect(page.locator('#timeline .stage')).toContainText('Uden for udsnittet');
  await page.locator(marks).first().focus();
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/window=/);
  await page.goBack();
  await expect(page).toHaveURL(/window=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/window=/);
  await expect(page.locator('#timeline .stage')).not.toContainText('Uden for udsnittet');
});

test('the overview is brushed by pointer and by keys', async ({ page }) => {
  await page.goto('timeline/');
  await isAlive(page);
  await isBrushable(page);
  const from = page.getByRole('slider', { name: 'Fra' });
  await from.focus();
  await page.keyboard.press('PageUp');
  await expect(from).toHaveAttribute('aria-valuetext', '1. januar 2009');
  await expect(page).toHaveURL(/window=2009-01-01/);
  const strip = (await page.getByRole('group', { name: 'Udsnit af tiden' }).boundingBox())!;
  const y = strip.y + strip.height / 2;
  await page.mouse.move(strip.x + strip.width - 6, y);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width * 0.75, y, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/window=2009-01-01\.\.2017-\d\d/);
});

test('ctrl and wheel zoom about the pointer, dragging moves along', async ({ page }) => {
  await page.goto('timeline/');
  await isAlive(page);
  await isBrushable(page);
  const stage = page.locator('#timeline .stage');
  await stage.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const box = (await stage.boundingBox())!;
  const point = { x: box.x + box.width * 0.7, y: box.y + 60 };
  await page.mouse.move(point.x, point.y);
  await page.keyboard.down('Control');
  await expect(async () => {
    await page.mouse.wheel(0, -300);
    await expect(page).toHaveURL(/window=/, { timeout: 1000 });
  }).toPass();
  await page.keyboard.up('Control');
  const before = page.url();
  await page.mouse.down();
  await page.mouse.move(point.x - 150, point.y, { steps: 6 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(before);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 900, height: 1000 } });

  test('two fingers zoom, one finger scrolls the page', async ({ page }) => {
    await page.goto('timeline/');
    await isAlive(page);
    await isBrushable(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id }))
      });
    const box = (await page.locator('#timeline .stage').boundingBox())!;
    const [x, y] = [box.x + box.width * 0.7, box.y + 200];
    await touch('touchStart', [
      [x - 40, y],
      [x + 40, y]
    ]);
    for (let step = 1; step <= 10; step += 1) {
      await touch('touchMove', [
        [x - 40 - 10 * step, y],
        [x + 40 + 10 * step, y]
      ]);
    }
    await touch('touchEnd', []);
    await expect(page).toHaveURL(/window=/);
    const zoomed = page.url();
    await touch('touchStart', [[x, y]]);
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', [[x, y - 20 * step]]);
    await touch('touchEnd', []);
    await expect(async () => {
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
    }).toPass();
    expect(page.url()).toBe(zoomed);
  });
});

test('ten times the dates are drawn too, folded where they are many, and all in the table', async ({
  page
}) => {
  const view = JSON.parse(readFileSync('build/data/exhibits/timeline.json', 'utf8')) as {
    input: { items: { id: string }[] };
  };
  const items = Array.from({ length: 10 }, (_, copy) =>
    view.input.items.map((item) => ({ ...item, id: `${item.id}-${copy}` }))
  ).flat();
  await page.route('**/data/exhibits/timeline.json', (route) =>
    route.fulfill({ json: { ...view, input: { ...view.input, items } } })
  );
  await page.goto('about/', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Tidslinje' }).click();
  await isAlive(page);
  await expect(page.locator('#timeline [data-mark^="many-"]:visible')).not.toHaveCount(0);
  expect(await overlappingTexts(page)).toEqual([]);
  await page.getByText('Vis som tabel').first().click();
  await expect(page.locator('#timeline table tbody tr')).toHaveCount(items.length + 37);
});
