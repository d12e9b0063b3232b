import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** What a reader of Compare must find, tried in a real browser. */
const panel = (page: Page) => page.getByRole('complementary');
const word = '#vocabulary [data-mark="green"]:visible';

test.describe('a reader who is faster than the code', () => {
  test.use({ expectedErrors: [/Failed to load resource|dynamically imported module/] });

  /** The page with a figure in view whose code does not come until it is let go. */
  async function openHeld(page: Page) {
    let letGo: (fate: 'come' | 'fail') => void = () => undefined;
    const fate = new Promise<'come' | 'fail'>((resolve) => (letGo = resolve));
    await page.goto('compare/');
    await expect(page.locator('#commitment-threads .stage [tabindex="0"]')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    const address = page.url();
    await page.route('**/_app/immutable/**', async (route) => {
      // The page that a link leads to has its own code, which comes.
      const isHeld = route.request().frame().url() === address;
      return isHeld && (await fate) === 'fail' ? route.abort() : route.continue();
    });
    return letGo;
  }

  for (const [how, choose] of [
    ['a click', (page: Page) => page.locator(word).click()],
    ['Enter', (page: Page) => page.locator(word).press('Enter')]
  ] as const) {
    test(`is kept waiting after ${how}, and gets the sentences`, async ({ page }) => {
      const letGo = await openHeld(page);
      await choose(page);
      await expect(page.locator('.island[aria-busy="true"]')).toHaveCount(1);
      await expect(page).toHaveURL(/compare\/$/);
      letGo('come');
      await expect(panel(page)).toContainText('Mønster');
      await expect(page).toHaveURL(/compare\/\?mark=vocabulary\.green$/);
      await page.keyboard.press('Escape');
      await expect(page.locator(word)).toBeFocused();
    });
  }

  test('follows the link where the code cannot be had', async ({ page }) => {
    const letGo = await openHeld(page);
    const address = await page.locator(word).getAttribute('href');
    await page.locator(word).click();
    await expect(page.locator('.island[aria-busy="true"]')).toHaveCount(1);
    letGo('fail');
    await expect(page).toHaveURL(new URL(address!, page.url()).href);
  });
});

/** A4 within the margins of the style sheet, in CSS px. */
const paper = { width: 688, height: 1016 };

test('on paper a figure stands on one page, whole, with its heading and its source', async ({
  page
}) => {
  await page.setViewportSize(paper);
  await page.goto('compare/');
  await expect(page.locator('#commitment-threads .stage [tabindex="0"]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  for (const figure of await page.locator('.exhibit').all()) {
    const box = (await figure.boundingBox())!;
    expect(box.height).toBeLessThan(paper.height);
    const drawings = figure.locator('.stage svg:visible');
    await expect(drawings).toHaveCount(1);
    const [heading, drawing, grounds] = await Promise.all(
      [figure.locator('.title'), drawings, figure.locator('.grounds')].map(
        async (part) => (await part.boundingBox())!
      )
    );
    expect(drawing!.y).toBeGreaterThan(heading!.y + heading!.height);
    expect(drawing!.width).toBeLessThanOrEqual(paper.width);
    expect(grounds!.y).toBeGreaterThanOrEqual(drawing!.y + drawing!.height);
    await expect(figure.getByText(/^Kilde:/)).toBeVisible();
  }
  await expect(page.getByText(`Udskrevet fra ${page.url()}`)).toBeVisible();
});

test.describe('the questions of a stranger, from the page without script', () => {
  test.use({ javaScriptEnabled: false });

  test('are answered in words, before anything is chosen', async ({ page }) => {
    await page.goto('en/compare/');
    const findings = page.locator('.findings li');
    await expect(findings.nth(1)).toContainText(/^\s*Food grew most/);
    await expect(findings.nth(2)).toContainText(/The State: .*Continuing the broadband fund/);
    await expect(findings.nth(3)).toContainText('Only 1 of 39 commitments names a deadline');
    await expect(findings.nth(3)).toContainText(/Follow-up to Production Panel 4\.0 \(c in 2016-/);
    await expect(findings.nth(3).locator('[lang="da"]')).toHaveText('senest i foråret 2017');
    await expect(findings.nth(3)).toContainText('no later than the spring of 2017');
    const parties = page.locator('#who-commits .quote');
    await expect(parties.locator('[lang="da"]')).toContainText('regeringen og vækstforum');
  });
});

test('an area opens the sentences of each agreement in a column of its own', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('compare/?mark=policy-areas.wind-energy');
  const columns = panel(page).locator('.side');
  await expect(columns).toHaveCount(2);
  const [earlier, later] = [columns.nth(0), columns.nth(1)];
  await expect(earlier.locator('.name').first()).toHaveText(/^\s*4\.1 ·/);
  await expect(later.locator('.name').first()).toHaveText(/^\s*g ·/);
  const boxes = [(await earlier.boundingBox())!, (await later.boundingBox())!];
  expect(boxes[0]!.y).toBe(boxes[1]!.y);
  expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x + boxes[0]!.width);
});
