import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markInDirection, type Direction } from './direction';
import type { Box, PlacedMark } from './layout';
import { stranded } from './testing/reach';

const directions: Direction[] = ['up', 'down', 'left', 'right'];

const place = (boxes: Box[]): PlacedMark[] =>
  boxes.map((box, index) => ({
    ...box,
    key: String(index),
    label: '',
    target: { kind: 'figure', id: 'a' }
  }));

const square = (x: number, y: number): Box => ({ x, y, width: 10, height: 10 });
const side = fc.integer({ min: 1, max: 60 });
const boxes = fc.record({ x: side, y: side, width: side, height: side });
/** Marks anywhere, one over another or far apart, in no particular order. */
const layouts = fc.array(boxes, { minLength: 1, maxLength: 30 }).map(place);

describe('markInDirection', () => {
  const [middle, above, right, below, left, aside] = [
    square(100, 100),
    square(100, 40),
    square(160, 100),
    square(100, 160),
    square(40, 100),
    square(130, 70)
  ] as const;
  const marks = place([middle, above, right, below, left, aside]);

  it('goes to the nearest mark that way, where being aside counts twice', () => {
    const keys = directions.map((direction) => markInDirection(marks, '0', direction)?.key);
    expect(keys).toEqual(['1', '3', '4', '2']);
  });

  it('goes on in reading order when there is none that way', () => {
    const [first, second, third] = place([square(0, 0), square(0, 50), square(0, 100)]);
    const column = [first!, second!, third!];
    expect(markInDirection(column, '1', 'right')).toBe(third);
    expect(markInDirection(column, '1', 'left')).toBe(first);
    expect(markInDirection(column, '0', 'up')).toBeNull();
    expect(markInDirection(column, '2', 'down')).toBeNull();
  });

  it('begins at the first mark when the key is unknown, and finds none in an empty chart', () => {
    expect(markInDirection(marks, 'gone', 'up')).toBe(marks[0]);
    expect(markInDirection([], 'gone', 'up')).toBeNull();
  });

  it('walks the reading order sideways where nearness would leave a mark out', () => {
    const twins = place([square(50, 0), square(0, 50), square(50, 50), square(50, 50)]);
    const scattered = [...twins, ...place([square(100, 50), square(50, 100)])].map(
      (mark, index) => ({ ...mark, key: String(index) })
    );
    const walk = scattered.map(({ key }) => markInDirection(scattered, key, 'right')?.key);
    expect(walk).toEqual(['1', '2', '3', '4', '5', undefined]);
    expect(markInDirection(scattered, '3', 'left')?.key).toBe('2');
    expect(markInDirection(scattered, '0', 'down')?.key).toBe('2');
  });

  it('walks the reading order sideways among more marks than it can check', () => {
    const many = place(Array.from({ length: 1001 }, () => square(0, 0)));
    expect(markInDirection(many, '500', 'right')).toBe(many[501]);
  });

  it('is total: another mark of the layout or none, whatever lies where', () => {
    fc.assert(
      fc.property(layouts, (placed) => {
        for (const { key } of placed) {
          for (const direction of directions) {
            const next = markInDirection(placed, key, direction);
            expect(next === null || (placed.includes(next) && next.key !== key)).toBe(true);
          }
        }
      })
    );
  });

  it('leads to every mark from every other in any layout', () => {
    fc.assert(
      fc.property(layouts, (placed) => {
        expect(stranded(placed)).toEqual([]);
      })
    );
  });
});
