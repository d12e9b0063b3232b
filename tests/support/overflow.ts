import type { Page } from '@playwright/test';

/**
 * What sticks out of the page at its right side, so that one would have to scroll sideways.
 * @returns the outermost culprits as `tag.class: right edge`, nothing when the page fits
 */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrollsItself = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrollsItself(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .filter((element) => !scrollsItself(element.parentElement))
      .map((element) => {
        const right = Math.round(element.getBoundingClientRect().right);
        return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${right}`;
      })
      .concat(`the page: ${document.documentElement.scrollWidth} of ${width}`)
      .slice(0, 5);
  });
}
