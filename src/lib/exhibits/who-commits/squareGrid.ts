import { minTarget } from '$lib/viz/layout';

/** Squares in rows of 20, 10 or 5 with a gap after every fifth; sizes in px. */
export interface SquareGrid {
  side: number;
  perRow: number;
}

const gap = 3;
const fiveGap = 3;
const largest = 32;

/** What the gaps within a row of so many squares take. */
const gapsIn = (count: number) => (count - 1) * gap + Math.floor((count - 1) / 5) * fiveGap;

/**
 * The longest tidy row whose squares can still be hit, and how large they are in it. A width too
 * small for five takes as many as fit.
 */
export function gridFor(width: number): SquareGrid {
  const sideIn = (count: number) => (width - gapsIn(count)) / count;
  const perRow =
    [20, 10, 5].find((count) => sideIn(count) >= minTarget) ??
    Math.max(1, Math.floor((width + gap) / (minTarget + gap)));
  return { perRow, side: Math.max(minTarget, Math.min(largest, Math.floor(sideIn(perRow)))) };
}

/** Where the square of an index lies from the first one. */
export function offsetOf(index: number, { side, perRow }: SquareGrid): { x: number; y: number } {
  const place = index % perRow;
  return {
    x: place * (side + gap) + Math.floor(place / 5) * fiveGap,
    y: Math.floor(index / perRow) * (side + gap)
  };
}
