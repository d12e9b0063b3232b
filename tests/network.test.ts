import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const marks = (page: Page) => page.locator('.stage a[data-mark]:visible');
const rows = (page: Page) => page.locator('.nodes tbody tr');
const keyOfFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? '');
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const sorted = (texts: (string | null)[]) => [...texts].sort();

/** Script has taken over when one mark alone can be tabbed to. */
async function alive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.stage a[tabindex="0"]')).toHaveCount(1);
}

/** Where each arrow key leads from the marks it reaches, found by sending keys to the real page. */
async function walk(page: Page): Promise<Map<string, Set<string>>> {
  const found = await page.evaluate((keys) => {
    const focused = () => document.activeElement?.getAttribute('data-mark') ?? '';
    const steps: Record<string, string[]> = {};
    const open = [focused()];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      if (steps[from]) continue;
      const next = keys.map((key) => {
        const mark = document.querySelector<SVGElement>(`.stage a[data-mark="${from}"]`)!;
        mark.focus();
        mark.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        return focused();
      });
      steps[from] = next;
      open.push(...next);
    }
    return steps;
  }, arrows);
  return new Map(Object.entries(found).map(([key, next]) => [key, new Set(next)]));
}

function reachable(steps: Map<string, Set<string>>, start: string): Set<string> {
  const seen = new Set([start]);
  for (const key of seen) for (const next of steps.get(key) ?? []) seen.add(next);
  return seen;
}

test('the keyboard alone gets from any node to any other', async ({ page }) => {
  await alive(page, 'network/');
  await page.locator('.stage a[tabindex="0"]').focus();
  const steps = await walk(page);
  const all = await marks(page).evaluateAll((links) => links.map((one) => one.dataset.mark ?? ''));
  expect(sorted([...steps.keys()])).toEqual(sorted(all));
  for (const key of all) {
    expect(reachable(steps, key).size, key).toBe(all.length);
  }
});

test('arrows follow edges, and what has the focus is said in words', async ({ page }) => {
  await alive(page, 'en/network/');
  await page.locator('a[data-mark="actor.ministry-of-education"]:visible').focus();
  const said = page.locator('.tools [aria-live]');
  await expect(said).toContainText('Ministry of Education, named in 3 commitments of 2011; 1 of 3');
  await page.keyboard.press('ArrowRight');
  expect(await keyOfFocus(page)).toMatch(/^commitment\.2011-1\./);
  await expect(said).toContainText(/Ministry of Education.*; \d of 3: 1\.\d .*commitment of 2011/);
});

test('Enter steps into a node, Escape out of it', async ({ page }) => {
  await alive(page, 'network/');
  const whole = await marks(page).count();
  await page.locator('a[data-mark="actor.ministry-of-science"]:visible').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/around=actor\.ministry-of-science/);
  await expect(page.locator('h1')).toContainText('Videnskabsministeriet');
  await expect(marks(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Ét trin længere ud' }).click();
  await expect(page).toHaveURL(/steps=2/);
  expect(await marks(page).count()).toBeGreaterThan(5);
  await page.locator('a[data-mark="actor.ministry-of-science"]:visible').focus();
  await page.keyboard.press('Escape');
  await expect(marks(page)).toHaveCount(5);
  await page.keyboard.press('Escape');
  await expect(marks(page)).toHaveCount(whole);
});

test('picture and table show the same nodes and the same selection', async ({ page }) => {
  await alive(page, 'network/');
  for (const view of ['2011', 'shared', 'all']) {
    await choice(page, 'Vis').selectOption(view);
    await expect(choice(page, 'Vis')).toHaveValue(view);
    const drawn = await marks(page).evaluateAll((links) => links.map((one) => one.dataset.mark));
    const listed = await rows(page).evaluateAll((all) => all.map((row) => row.id));
    expect(sorted(drawn.map(String))).toEqual(sorted(listed));
  }
  await page.getByRole('link', { name: 'Regeringen', exact: true }).first().click();
  await expect(page.getByRole('complementary')).toContainText('Regeringen');
  await expect(page.locator('tr[aria-current]')).toHaveId('actor.government');
  await expect(page).toHaveURL(/mark=network\.actor\.government/);
  await page.goBack();
  await expect(page.locator('tr[aria-current]')).toHaveCount(0);
});

test('an edge answers why with its sentence', async ({ page }) => {
  await alive(page, 'network/');
  const edge = page.locator('.stage g[data-mark^="actor.ministry-of-food.."] path').first();
  const middle = await edge.evaluate((path) => {
    const line = path as SVGPathElement;
    const { x, y } = line.getPointAtLength(24);
    const at = new DOMPoint(x, y).matrixTransform(line.getScreenCTM()!);
    return { x: at.x + scrollX, y: at.y + scrollY };
  });
  await page.evaluate(({ y }) => scrollTo(0, y - 300), middle);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.click(middle.x, middle.y - scrolled);
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('Fødevareministeriet nævnes i tilsagnet');
  await expect(panel.locator('blockquote').first()).not.toBeEmpty();
});

test('every choice stands in the address, and Back undoes it', async ({ page, browser, site }) => {
  await alive(page, 'network/');
  await choice(page, 'Omkring').focus();
  await choice(page, 'Omkring').selectOption('area.wind-energy');
  await page.getByText('Vælg mærker og linjer').click();
  await page.getByRole('checkbox', { name: 'Aktører' }).uncheck();
  await page.getByLabel('fører videre').uncheck();
  await page.getByRole('button', { name: 'Linjer' }).click();
  await expect(page).toHaveURL(/around=area\.wind-energy.*hide=actor.*cut=continues.*sort=/);
  await expect(page.locator('th[aria-sort]')).toContainText('Linjer');
  const share = page.getByRole('link', { name: 'Del eller gem figuren' });
  await expect(share).toHaveAttribute('href', /exhibits\/network\/\?around=area\.wind-energy/);
  const there = await page.locator('main').innerText();
  const context = await browser.newContext({ baseURL: site, reducedMotion: 'reduce' });
  const sent = await context.newPage();
  await alive(sent, page.url());
  await expect(sent.getByRole('checkbox', { name: 'Aktører' })).not.toBeChecked();
  expect((await sent.locator('.nodes').innerText()).trim()).toBe(
    (await page.locator('.nodes').innerText()).trim()
  );
  await context.close();
  for (let step = 0; step < 4; step += 1) await page.goBack();
  await expect(page).toHaveURL(/network\/$/);
  await expect(page.locator('input[type="checkbox"]').nth(2)).toBeChecked();
  expect(await page.locator('main').innerText()).not.toBe(there);
});

test('nonsense in the address shows the whole network', async ({ page }) => {
  await alive(page, 'network/?view=1066&around=actor.nobody&steps=9&hide=,,x&cut=y&sort=-nothing');
  const asked = await marks(page).count();
  await alive(page, 'network/');
  await expect(marks(page)).toHaveCount(asked);
});

test('a node can be dragged, and its lines follow', async ({ page }) => {
  await alive(page, 'network/');
  const node = page.locator('a[data-mark="actor.state"]:visible');
  await node.scrollIntoViewIfNeeded();
  const line = page.locator('.stage g[data-mark^="actor.state.."] path').first();
  const [before, path] = [
    await node.locator('rect').last().boundingBox(),
    await line.getAttribute('d')
  ];
  await page.mouse.move(before!.x + 14, before!.y + 14);
  await page.mouse.down();
  await page.mouse.move(before!.x - 46, before!.y - 26, { steps: 4 });
  await page.mouse.up();
  const moved = async () => (await node.locator('rect').last().boundingBox())!.x - before!.x;
  await expect.poll(async () => Math.round(await moved())).toBe(-60);
  expect(await line.getAttribute('d')).not.toBe(path);
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('the picture can be drawn closer, and whole again', async ({ page }) => {
  await alive(page, 'network/');
  const svg = page.locator('.stage svg').first();
  const whole = await svg.getAttribute('viewBox');
  await page.getByRole('button', { name: 'Zoom ind' }).click();
  await expect(svg).not.toHaveAttribute('viewBox', whole!);
  await page.getByRole('button', { name: 'Vis hele billedet' }).click();
  await expect(svg).toHaveAttribute('viewBox', /^-?0\.00 -?0\.00 /);
});

test('on a phone one node stands with what hangs on it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await alive(page, 'network/?around=area.food');
  await expect(page.locator('.stage a[data-mark]:visible').first()).toContainText('Fødevarer');
  const lefts = await marks(page).evaluateAll((links) =>
    links.map((one) => Math.round(one.getBoundingClientRect().left))
  );
  expect(new Set(lefts).size).toBe(2);
  await expect(rows(page)).toHaveCount(lefts.length);
});

test('commitments fold into bundles, and a bundle unfolds on demand', async ({ page }) => {
  await alive(page, 'network/?hide=commitment');
  const commitments = page.locator('.stage a[data-mark^="commitment."]:visible');
  await expect(commitments).toHaveCount(0);
  const bundle = page.locator('.stage g[data-mark^="theme."]:visible').first();
  await bundle.dispatchEvent('click');
  const panel = page.getByRole('complementary');
  const sentences = panel.locator('blockquote');
  await expect(sentences.first()).not.toBeEmpty();
  const told = Number(/\d+/.exec(await panel.getByRole('heading').first().innerText())?.[0]);
  await panel.getByRole('link', { name: 'Fold tilsagnene ud' }).click();
  await expect(commitments).toHaveCount(told);
});
