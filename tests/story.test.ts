import { languages } from './support/languages';
import { narrationOf, steps } from './support/story';
import { expect, test } from './support/test';

const [language = ''] = languages;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the overview tells every step, in order, each with its chart', async ({ page }) => {
    await page.goto('');
    const told = page.locator('.scene .narration');
    await expect(told).toHaveText(steps.map((step) => narrationOf(step, language)));
    for (const scene of await page.locator('.scene').all()) {
      await expect(scene.locator('.stage svg:visible')).toHaveCount(1);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    const first = page.locator('.scene').first();
    const [words, chart] = await Promise.all([
      first.locator('.narration').boundingBox(),
      first.locator('.stage').boundingBox()
    ]);
    expect(words!.y + words!.height, 'the chart under its words').toBeLessThan(chart!.y);
  });
});

test('a chart that several steps tell of changes as one reads on', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('');
  const scene = page.locator('.scene.several').first();
  const ids = await scene.locator('.step').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(1);
  const stepsBack = (key: string) =>
    scene
      .locator(`[data-mark="${key}"] > g`)
      .last()
      .evaluate((shapes) => shapes.classList.contains('faint'));

  for (const id of ids) {
    await page.locator(`#${id} .narration`).evaluate((words) => {
      const { top } = words.getBoundingClientRect();
      scrollBy(0, top - 0.4 * innerHeight);
    });
    await expect(scene.locator('.read')).toHaveId(id);
    const isLifted = async (other: string) =>
      !(await stepsBack(steps.find((step) => step.id === other)!.mark!.key));
    await expect
      .poll(() => Promise.all(ids.map(isLifted)), `the marks lifted at ${id}`)
      .toEqual(ids.map((other) => other === id));
  }
});

test('a step can be linked to, and its marks lead to their sentence', async ({ page }) => {
  const step = steps.find(({ mark }) => mark?.shown === 'selected')!;
  await page.goto(`#${step.id}`);
  const link = page.locator(`#${step.id} a`).first();
  await expect(link).toBeInViewport();
  await expect(link).toHaveAttribute('href', `#${step.id}`);

  const mark = page.locator(`.scene:has(#${step.id}) [data-mark="${step.mark!.key}"]:visible`);
  // Before script listens, a mark is a link that leads away.
  await expect(page.locator('html')).toHaveClass(/listening/);
  await mark.click();
  await expect(page.locator('aside blockquote').first()).toBeVisible();
  await expect(page).toHaveURL(/mark=[a-z-]+\./);
});
