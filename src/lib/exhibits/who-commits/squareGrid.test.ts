import { describe, expect, it } from 'vitest';
import { gridFor, offsetOf } from './squareGrid';

describe('gridFor', () => {
  it.each([
    [40, 1],
    [100, 3],
    [152, 5],
    [268, 5],
    [280, 10],
    [320, 10],
    [344, 10],
    [545, 10],
    [546, 20],
    [1440, 20]
  ])('puts the squares of %i px in rows of %i that fit', (width, perRow) => {
    const grid = gridFor(width);
    expect(grid.perRow).toBe(perRow);
    expect(grid.side).toBeGreaterThanOrEqual(24);
    expect(grid.side).toBeLessThanOrEqual(32);
    expect(offsetOf(perRow - 1, grid).x + grid.side).toBeLessThanOrEqual(width);
  });
});

describe('offsetOf', () => {
  const grid = { side: 24, perRow: 10 };

  it('starts a new row when one is full', () => {
    expect(offsetOf(0, grid)).toEqual({ x: 0, y: 0 });
    expect(offsetOf(9, grid).y).toBe(0);
    expect(offsetOf(10, grid)).toEqual({ x: 0, y: 27 });
  });

  it('parts every five', () => {
    const x = (index: number) => offsetOf(index, grid).x;
    expect(x(4) - x(3)).toBe(27);
    expect(x(5) - x(4)).toBe(30);
  });
});
