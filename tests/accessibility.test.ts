import { axeViolations } from './support/axe';
import { pageOfEachKind } from './support/pages';
import { expect, test } from './support/test';

for (const { path } of pageOfEachKind()) {
  test(`axe finds nothing on /${path}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect.soft(await axeViolations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await axeViolations(page), 'dark').toEqual([]);
  });
}
