import { axeViolations, colourRules } from './support/axe';
import { baseLanguage, languageOf } from './support/languages';
import { pageOfEachKind } from './support/pages';
import { expect, test } from './support/test';

// In the light every page is looked at where it is tested whole.
test.use({ colorScheme: 'dark' });

for (const { path } of pageOfEachKind()) {
  if (languageOf(path) !== baseLanguage) continue;
  test(`/${path} is legible in the dark, by axe`, async ({ page }) => {
    await page.goto(path);
    expect(await axeViolations(page, { only: colourRules })).toEqual([]);
  });
}
