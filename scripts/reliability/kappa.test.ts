import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from './kappa';

/** Codes of a table of two readers: how many units have which pair of codes. */
function codes(table: readonly (readonly [first: string, second: string, units: number])[]) {
  const column = (reader: 0 | 1) =>
    table.flatMap((row) => Array.from({ length: row[2] }, () => row[reader]));
  return [column(0), column(1)] as const;
}

describe('cohensKappa', () => {
  it('is (po − pe) / (1 − pe)', () => {
    // po = 35 / 50, pe = (25 · 30 + 25 · 20) / 50² = 0.5.
    const [first, second] = codes([
      ['yes', 'yes', 20],
      ['yes', 'no', 5],
      ['no', 'yes', 10],
      ['no', 'no', 15]
    ]);
    expect(cohensKappa(first, second)).toEqual({ units: 50, alike: 35, kappa: 0.4 });
  });

  it('takes more than two codes', () => {
    // po = 7 / 10, pe = (4 · 4 + 3 · 4 + 3 · 2) / 10² = 0.34.
    const [first, second] = codes([
      ['a', 'a', 3],
      ['a', 'b', 1],
      ['b', 'b', 2],
      ['b', 'a', 1],
      ['c', 'c', 2],
      ['c', 'b', 1]
    ]);
    expect(cohensKappa(first, second).kappa).toBeCloseTo((0.7 - 0.34) / (1 - 0.34), 12);
  });

  it('is 1 when all are coded alike and more than one code occurs', () => {
    expect(cohensKappa([true, false, false], [true, false, false]).kappa).toBe(1);
  });

  it('is 0 or less when agreement is no better than chance', () => {
    expect(cohensKappa([true, false], [true, true]).kappa).toBe(0);
    expect(cohensKappa([true, false], [false, true]).kappa).toBe(-1);
  });

  it('falls low on few positives, however much is coded alike', () => {
    const [first, second] = codes([
      ['yes', 'no', 1],
      ['no', 'no', 38]
    ]);
    expect(cohensKappa(first, second)).toEqual({ units: 39, alike: 38, kappa: 0 });
  });

  it('is not defined when both readers gave one code to all', () => {
    expect(cohensKappa([false, false], [false, false])).toEqual({
      units: 2,
      alike: 2,
      kappa: null
    });
  });

  it('is not defined without units', () => {
    expect(cohensKappa([], [])).toEqual({ units: 0, alike: 0, kappa: null });
  });

  it('refuses lists of different length', () => {
    expect(() => cohensKappa(['a'], [])).toThrow('1 codes and 0 are not of the same units.');
  });

  it('is at most 1, and the same whoever is called the first', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 3)));
    fc.assert(
      fc.property(pairs, (units) => {
        const [first, second] = [units.map(([a]) => a), units.map(([, b]) => b)];
        const { kappa } = cohensKappa(first, second);
        expect(kappa ?? 1).toBeLessThanOrEqual(1);
        expect(cohensKappa(second, first).kappa).toBe(kappa);
      })
    );
  });
});
