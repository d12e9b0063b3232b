import { tickStep } from 'd3-array';
import type { Box } from '$lib/viz/layout';

/** About how many squares a number is drawn with. */
const aim = 100;

/** How much one square stands for: the round number (1, 2 or 5 times a power of ten) next to 1/100. */
export function squareValue(total: number): number {
  return total > 0 ? tickStep(0, total, aim) : 1;
}

/**
 * A number as squares in rows of ten or twenty, filled row by row; the last one is as narrow as
 * what is left for it. @param width of the whole, in px @param top of the first row, in px
 */
export function placeSquares(total: number, width: number, top: number): Box[] {
  const each = squareValue(total);
  const columns = width < 560 ? 10 : 20;
  const pitch = Math.min(36, width / columns);
  const side = pitch - 4;
  return Array.from({ length: Math.ceil(total / each - 1e-9) }, (_, index) => ({
    x: (index % columns) * pitch,
    y: top + Math.floor(index / columns) * pitch,
    width: side * Math.min(1, total / each - index),
    height: side
  }));
}
