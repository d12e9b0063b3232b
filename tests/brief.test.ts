import { languages, prefixOf } from './support/languages';
import { expect, test } from './support/test';

/** A4 between its margins, in px. */
const paper = { width: 688, height: 1016 };

for (const language of languages) {
  test(`nothing of the brief is cut off or small: ${language}`, async ({ page }) => {
    await page.setViewportSize(paper);
    await page.goto(`${prefixOf(language)}brief/`);
    await page.emulateMedia({ media: 'print' });
    const sheets = await page.locator('.sheet').evaluateAll((all) =>
      all.map((sheet) => {
        const box = sheet.getBoundingClientRect();
        const inside = [...sheet.querySelectorAll('*')]
          .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden'))
          .map((element) => element.getBoundingClientRect());
        const scales = [...sheet.querySelectorAll('svg')]
          .filter((svg) => svg.checkVisibility())
          .map((svg) => Math.abs(svg.getScreenCTM()!.a));
        return {
          height: box.height,
          bottom: Math.max(...inside.map(({ bottom }) => bottom)) - box.bottom,
          right: Math.max(...inside.map(({ right }) => right)) - box.right,
          scale: Math.min(...scales)
        };
      })
    );
    expect(sheets).toHaveLength(2);
    for (const { height, bottom, right, scale } of sheets) {
      expect(height).toBeLessThanOrEqual(paper.height);
      expect(bottom).toBeLessThanOrEqual(1);
      expect(right).toBeLessThanOrEqual(1);
      // Letters of 12 px are then 6 points and more.
      expect(scale).toBeGreaterThan(0.66);
    }
  });
}
