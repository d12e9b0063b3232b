import type { Attachment } from 'svelte/attachments';

/** How far a box is from a point, in px; 0 within it. */
function distance({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Lets a finger that falls beside the marks of a drawing choose the nearest one: no mark of a dense
 * chart can be as large as a finger, but each has all the room around it that no other has.
 * @param reach how far beside a mark a finger may fall, in CSS px of the screen
 */
export const nearestMark =
  (reach: () => number): Attachment<HTMLElement> =>
  (container) => {
    const choose = (event: MouseEvent) => {
      const { target, clientX, clientY } = event;
      if (!(target instanceof Element) || target.closest('[data-mark]')) return;
      let nearest: Element | null = null;
      let least = reach();
      for (const box of container.querySelectorAll('[data-mark] > rect:last-child')) {
        const away = distance(box.getBoundingClientRect(), clientX, clientY);
        if (away < least) [nearest, least] = [box, away];
      }
      nearest?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    };
    container.addEventListener('click', choose);
    return () => container.removeEventListener('click', choose);
  };
