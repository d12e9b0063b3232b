import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, stackNear } from './rows';

const extent = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 200 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('packRows', () => {
  it('keeps things of a row apart by the gap', () => {
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 60 }), (things) => {
        const rows = packRows(things, 10);
        things.forEach((a, i) =>
          things.forEach((b, j) => {
            if (i >= j || rows[i] !== rows[j]) return;
            expect(a.from >= b.to + 10 || b.from >= a.to + 10).toBe(true);
          })
        );
      })
    );
  });

  it('uses no more rows than things overlap when they come in order of their start', () => {
    expect(
      packRows(
        [
          { from: 0, to: 10 },
          { from: 5, to: 20 },
          { from: 12, to: 30 }
        ],
        0
      )
    ).toEqual([0, 1, 0]);
  });

  it('says which things find no room where rows are few', () => {
    const same = { from: 0, to: 10 };
    expect(packRows([same, same, same], 0, 2)).toEqual([0, 1, -1]);
  });
});

describe('stackNear', () => {
  const stack = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 10, max: 60 })),
    { minLength: 1, maxLength: 40 }
  );

  it('overlaps nothing, keeps the order and the range', () => {
    fc.assert(
      fc.property(stack, (rows) => {
        const wanted = rows.map(([at]) => at).sort((a, b) => a - b);
        const heights = rows.map(([, height]) => height);
        const total = heights.reduce((sum, height) => sum + height, 0);
        const bottom = Math.max(1000, total);
        const tops = stackNear(wanted, heights, [0, bottom]);
        tops.forEach((top, index) => {
          const next = tops[index + 1] ?? bottom;
          expect(top + heights[index]!).toBeLessThanOrEqual(next + 1e-6);
        });
        expect(tops[0]).toBeGreaterThanOrEqual(0);
      })
    );
  });

  it('leaves blocks where they belong when there is room', () => {
    expect(stackNear([0, 100, 300], [20, 20, 20], [0, 400])).toEqual([0, 100, 300]);
  });

  it('shares the displacement between blocks that want the same place', () => {
    expect(stackNear([100, 100], [20, 20], [0, 400])).toEqual([90, 110]);
  });
});
