import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment, type Marked } from './segment';

const named = (name: string, from: [number, number], to: [number, number]) => ({ name, from, to });
const shown = (lines: string[], marks: (Marked & { name: string })[]) =>
  segment(lines, marks).map((runs) =>
    runs.map((run) => `${run.text}[${run.marks.map(({ name }) => name).join('')}]`).join('')
  );

describe('segment', () => {
  it('cuts where marks begin and end, whether they nest or overlap', () => {
    const marks = [
      named('a', [1, 2], [2, 3]),
      named('b', [1, 2], [1, 4]),
      named('c', [2, 1], [2, 5])
    ];
    expect(shown(['abcdef', 'ghijkl'], marks)).toEqual(['ab[]cd[ab]ef[a]', 'g[a]hi[ac]jk[c]l[]']);
  });

  it('marks all of the lines between the first and the last', () => {
    expect(shown(['ab', '', 'cd', 'ef'], [named('a', [1, 1], [4, 1])])).toEqual([
      'a[]b[a]',
      '',
      'cd[a]',
      'e[a]f[]'
    ]);
  });

  it('gives every character of every line in exactly one run, whatever the marks', () => {
    const place = fc.tuple(fc.integer({ min: -1, max: 8 }), fc.integer({ min: -2, max: 12 }));
    const mark = fc.record({ from: place, to: place });
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 10 }), { maxLength: 6 }),
        fc.array(mark, { maxLength: 8 }),
        (lines, marks) => {
          const runs = segment(lines, marks);
          expect(runs.map((line) => line.map(({ text }) => text).join(''))).toEqual(lines);
          expect(runs.flat().every(({ text }) => text !== '')).toBe(true);
          // What a run says of itself is what each of its characters would say.
          for (const [index, line] of runs.entries()) {
            let column = 0;
            for (const { text, marks: over } of line) {
              for (const end = column + text.length; column < end; column++) {
                expect(over).toEqual(marks.filter((one) => covers(one, index + 1, column)));
              }
            }
          }
        }
      ),
      { numRuns: 2000 }
    );
  });
});

function covers({ from, to }: Marked, line: number, column: number): boolean {
  const after = from[0] < line || (from[0] === line && from[1] <= column);
  const before = line < to[0] || (line === to[0] && column < to[1]);
  return after && before;
}
