import { tickStep } from 'd3-array';
import type { Box } from '$lib/viz/layout';

/** About how many squares a number is drawn with. */
const aim = 100;
const gap = 4;
const largestPitch = 36;
/** The least that a square which stands for a rest keeps of its width, in px. */
const sliver = 1;

/**
 * How much one square stands for: the round number (1, 2 or 5 times a power of ten) nearest to a
 * hundredth of the whole, and no part of a thing where things are counted in whole numbers.
 */
export function squareValue(total: number): number {
  if (total <= 0 || (total <= aim && Number.isInteger(total))) return 1;
  return tickStep(0, total, aim);
}

/** What the division of a number into squares may be off by, in squares. */
const tolerance = 1e-9;

/** How many squares a number takes, the last of which may stand for a rest. */
export function squareCount(total: number): number {
  return Math.max(0, Math.ceil(total / squareValue(total) - tolerance));
}

/** Whether the last square stands for less than the others. */
export function hasRest(total: number): boolean {
  return total > 0 && squareCount(total) - total / squareValue(total) > tolerance;
}

/** Squares in a row, and their side with the gap to the next; in px. */
export interface Grid {
  columns: number;
  pitch: number;
}

/** Rows of ten, or of twenty where there is room: a reader counts in tens. */
export function gridFor(width: number): Grid {
  const columns = width < 560 ? 10 : 20;
  return { columns, pitch: Math.min(largestPitch, (width + gap) / columns) };
}

/** How wide a full row is, in px. */
export const rowWidth = ({ columns, pitch }: Grid): number => columns * pitch - gap;

/**
 * A number as squares, filled row by row; the last is as narrow as what is left for it.
 * @param x left end, in px
 * @param y top, in px
 */
export function placeSquares(total: number, x: number, y: number, grid: Grid): Box[] {
  const side = grid.pitch - gap;
  const parts = total / squareValue(total);
  return Array.from({ length: squareCount(total) }, (_, index) => ({
    x: x + (index % grid.columns) * grid.pitch,
    y: y + Math.floor(index / grid.columns) * grid.pitch,
    width: Math.max(sliver, side * Math.min(1, parts - index)),
    height: side
  }));
}
