import { axeViolations, colourRules } from './support/axe';
import { pageOfEachKind } from './support/pages';
import { expect, test } from './support/test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const { path } of pageOfEachKind()) {
      test(`axe finds nothing on /${path} in ${colorScheme}`, async ({ page }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        const rules = colorScheme === 'light' ? undefined : colourRules;
        expect(await axeViolations(page, rules)).toEqual([]);
      });
    }
  });
}
