import { languageOf, languages } from './support/languages';
import { overflowing } from './support/overflow';
import { pageOfEachKind } from './support/pages';
import { expect, test } from './support/test';

/** A4 between its margins, in px. */
const paper = { width: 688, height: 1016 };

/** One language stands for all: the same components write the page. */
const pages = pageOfEachKind().filter(({ path }) => languageOf(path) === languages[0]);

// Who reads in the dark prints on white paper all the same.
test.use({ viewport: paper, colorScheme: 'dark' });

for (const { path } of pages) {
  test(`/${path} on paper`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));

    expect.soft(await overflowing(page), 'sticks out').toEqual([]);
    const drawings = await page.locator('main svg:visible').evaluateAll((all) =>
      all.map((svg) => {
        // What is set like a letter is never split, nor what says that it avoids it.
        const isWhole = (element: Element | null): boolean => {
          if (!element) return false;
          const { display, breakInside } = getComputedStyle(element);
          const whole = display.startsWith('inline-') || breakInside.startsWith('avoid');
          return whole || isWhole(element.parentElement);
        };
        const { width, height } = svg.getBoundingClientRect();
        const frame = svg.closest('figure.exhibit')?.getBoundingClientRect().height ?? height;
        return { width, height, frame, small: height < 40, whole: isWhole(svg) };
      })
    );
    for (const { width, height, frame, small, whole } of drawings) {
      expect.soft(width).toBeLessThanOrEqual(paper.width);
      expect.soft(Math.max(height, frame), 'higher than its page').toBeLessThan(paper.height);
      expect.soft(small || whole, 'may be split').toBe(true);
    }
    // The heading of a column is a button as well, and says what is in it.
    const controls = page.locator('main :is(button, select, input):not(th *):visible');
    expect.soft(await controls.count(), 'what can be pressed').toBe(0);
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect.soft(ink).toBe('rgb(22, 34, 43)');
  });
}
