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
/** Rows of marks side by side, of any widths and gaps, as bars and lists are laid out. */
const rows = fc
  .array(fc.array(fc.record({ gap: side, width: side }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8
  })
  .map((lines) =>
    lines.flatMap((line, row) => {
      let end = 0;
      return line.map(({ gap, width }) => {
        const x = end + gap;
        end = x + width;
        return { x, y: row * 100, width, height: 24 };
      });
    })
  );

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

  it('is total: another mark of the layout or none, whatever lies where', () => {
    fc.assert(
      fc.property(fc.array(boxes, { minLength: 1, maxLength: 20 }), (drawn) => {
        const placed = place(drawn);
        for (const { key } of placed) {
          for (const direction of directions) {
            const next = markInDirection(placed, key, direction);
            if (next) expect(placed).toContain(next);
            expect(next?.key).not.toBe(key);
          }
        }
      })
    );
  });

  it('leads to every mark from every other in rows of any lengths', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        expect(stranded(place(drawn))).toEqual([]);
      }),
      { numRuns: 20000 }
    );
  });
});
