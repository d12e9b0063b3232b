import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridFor, hasRest, placeSquares, rowWidth, squareCount, squareValue } from './squares';

describe('what a square stands for', () => {
  it.each([
    [100_000, 1_000, 100, false],
    [12_345, 100, 124, true],
    [101, 1, 101, false],
    [7, 1, 7, false],
    [2.5, 0.02, 125, false],
    [0.08, 0.001, 80, false],
    [0, 1, 0, false],
    [-5, 1, 0, false]
  ])('%d are squares of %d, %d of them', (total, value, count, rest) => {
    expect(squareValue(total)).toBe(value);
    expect(squareCount(total)).toBe(count);
    expect(hasRest(total)).toBe(rest);
  });

  it('leaves about a hundred squares of any larger number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 1e12 }), (total) => {
        expect(squareCount(total)).toBeGreaterThanOrEqual(63);
        expect(squareCount(total)).toBeLessThanOrEqual(159);
        expect(squareValue(total)).toBeGreaterThanOrEqual(1);
      })
    );
  });
});

describe('placeSquares', () => {
  it.each([280, 320, 559, 560, 720, 1440])('fills whole rows of %i px from the left', (width) => {
    const grid = gridFor(width);
    expect(grid.columns).toBe(width < 560 ? 10 : 20);
    expect(rowWidth(grid)).toBeLessThanOrEqual(width);
    const boxes = placeSquares(100_000, 10, 50, grid);
    expect(boxes).toHaveLength(100);
    expect(boxes[0]).toMatchObject({ x: 10, y: 50 });
    expect(boxes[grid.columns]).toMatchObject({ x: 10, y: 50 + grid.pitch });
    expect(Math.max(...boxes.map((box) => box.x + box.width))).toBeCloseTo(10 + rowWidth(grid));
  });

  it('has squares of one size, whose last is as wide as what is left', () => {
    const boxes = placeSquares(12_345, 0, 0, gridFor(320));
    const [{ width, height }] = boxes as [(typeof boxes)[0]];
    expect(width).toBe(height);
    expect(boxes.slice(0, -1).every((box) => box.width === width)).toBe(true);
    expect(boxes.at(-1)!.width).toBeCloseTo(width * 0.45);
    expect(boxes.every((box) => box.height === height)).toBe(true);
    const area = boxes.reduce((sum, box) => sum + box.width, 0);
    expect((area / width) * squareValue(12_345)).toBeCloseTo(12_345);
  });

  it('keeps a sliver of a rest that is next to nothing, and draws nothing of nothing', () => {
    expect(placeSquares(100_001, 0, 0, gridFor(320)).at(-1)!.width).toBe(1);
    expect(placeSquares(0, 0, 0, gridFor(320))).toEqual([]);
  });
});
