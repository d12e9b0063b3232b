import { axeViolations, colourRules } from './support/axe';
import { pageOfEachKind } from './support/pages';
import { expect, test } from './support/test';

for (const { path } of pageOfEachKind()) {
  test(`axe finds nothing on /${path}, in the light and in the dark`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await axeViolations(page), 'light').toEqual([]);
    // Loaded anew, because what is out of sight keeps the colours it was first drawn with.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    expect(await axeViolations(page, colourRules), 'dark').toEqual([]);
  });
}
