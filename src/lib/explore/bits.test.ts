import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addBit, allBits, bitsInAll, bitsInAny, countShared, hasBit, noBits } from './bits';

const rows = 70;
const some = fc.uniqueArray(fc.nat(rows - 1));
const bitsOf = (list: number[]) => {
  const bits = noBits(rows);
  for (const row of list) addBit(bits, row);
  return bits;
};
const listOf = (bits: Uint32Array) =>
  Array.from({ length: rows }, (_, row) => row).filter((row) => hasBit(bits, row));

it('does what sets of numbers do', () => {
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (lists) => {
      const sets = lists.map(bitsOf);
      const [one = [], other = []] = lists;
      const all = one.filter((row) => lists.every((list) => list.includes(row)));
      const any = [...new Set(lists.flat())];
      expect(listOf(bitsInAll(sets, rows))).toEqual(all.sort((a, b) => a - b));
      expect(listOf(bitsInAny(sets, rows))).toEqual(any.sort((a, b) => a - b));
      const shared = one.filter((row) => other.includes(row)).length;
      expect(countShared(sets[0]!, sets[1] ?? noBits(rows))).toBe(shared);
    })
  );
});

it.each([0, 1, 31, 32, 33, 64, 70])('holds exactly %d rows', (count) => {
  const all = bitsInAll([], count);
  expect(countShared(all, all)).toBe(count);
  expect(countShared(allBits(count), bitsInAny([], count))).toBe(0);
});

it('leaves the sets it is given as they are', () => {
  const one = bitsOf([1, 2]);
  bitsInAll([one, bitsOf([2, 3])], rows);
  bitsInAny([one, bitsOf([4])], rows);
  expect(listOf(one)).toEqual([1, 2]);
});
