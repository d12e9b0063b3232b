import { describe, expect, it } from 'vitest';
import { gridFor, offsetOf, squareIn } from './squareGrid';

describe('gridFor', () => {
  it.each([
    [20, 1],
    [100, 3],
    [130, 5],
    [262, 5],
    [263, 10],
    [320, 10],
    [528, 10],
    [529, 20],
    [1440, 20]
  ])('puts the squares of %i px in rows of %i that fit', (width, perRow) => {
    const grid = gridFor(width);
    expect(grid.perRow).toBe(perRow);
    expect(grid.side).toBeGreaterThanOrEqual(26);
    expect(grid.side).toBeLessThanOrEqual(34);
    expect(offsetOf(perRow - 1, grid).x + grid.side).toBeLessThanOrEqual(Math.max(26, width));
  });
});

describe('offsetOf', () => {
  const grid = { side: 26, perRow: 10 };

  it('starts a new row when one is full', () => {
    expect(offsetOf(0, grid)).toEqual({ x: 0, y: 0 });
    expect(offsetOf(9, grid).y).toBe(0);
    expect(offsetOf(10, grid)).toEqual({ x: 0, y: 26 });
  });

  it('parts every five', () => {
    const x = (index: number) => offsetOf(index, grid).x;
    expect(x(4) - x(3)).toBe(26);
    expect(x(5) - x(4)).toBe(29);
  });
});

describe('squareIn', () => {
  it('leaves room for an outline all around', () => {
    expect(squareIn({ x: 10, y: 20, width: 26, height: 26 })).toEqual({
      x: 12,
      y: 22,
      width: 22,
      height: 22
    });
  });
});
