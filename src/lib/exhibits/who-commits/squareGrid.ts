import type { Box } from '$lib/viz/layout';

/** Cells in rows of 20, 10 or 5 with a gap after every fifth; sizes in px. */
export interface SquareGrid {
  /** Of a cell, which is the target; the square stands inside. */
  side: number;
  perRow: number;
}

/** Above the 24 px that a target must have at least. */
const smallest = 26;
const largest = 34;
const fiveGap = 3;
/** Of a square that has a row of its own. */
export const rowSide = smallest;
/** Leaves room for the outline of a pinned mark, which would not show on the square itself. */
const inset = 2;

/** What the gaps within a row of so many cells take. */
const gapsIn = (count: number) => Math.floor((count - 1) / 5) * fiveGap;

/**
 * The longest tidy row whose cells can still be hit, and how large they are in it. A width too
 * small for five takes as many as fit.
 */
export function gridFor(width: number): SquareGrid {
  const sideIn = (count: number) => (width - gapsIn(count)) / count;
  const perRow =
    [20, 10, 5].find((count) => sideIn(count) >= smallest) ??
    Math.max(1, Math.floor(width / smallest));
  return { perRow, side: Math.max(smallest, Math.min(largest, Math.floor(sideIn(perRow)))) };
}

/** Where the cell of an index lies from the first one. */
export function offsetOf(index: number, { side, perRow }: SquareGrid): { x: number; y: number } {
  const place = index % perRow;
  return {
    x: place * side + Math.floor(place / 5) * fiveGap,
    y: Math.floor(index / perRow) * side
  };
}

/** The square inside its cell. */
export function squareIn({ x, y, width, height }: Box): Box {
  return { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
}
