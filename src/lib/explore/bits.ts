/** A set of rows as one bit a row: sets of tens of thousands are cut and counted in microseconds. */
export type Bits = Uint32Array;

export const noBits = (rows: number): Bits => new Uint32Array(Math.ceil(rows / 32));

/** Every row. */
export function allBits(rows: number): Bits {
  const bits = noBits(rows).fill(0xffffffff);
  const spare = bits.length * 32 - rows;
  if (spare > 0) bits[bits.length - 1] = 0xffffffff >>> spare;
  return bits;
}

export function addBit(bits: Bits, row: number): void {
  bits[row >>> 5]! |= 1 << (row & 31);
}

export const hasBit = (bits: Bits, row: number): boolean =>
  ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1;

/** What is in every one of several sets; of none it is every row. */
export function bitsInAll(sets: readonly Bits[], rows: number): Bits {
  const [first, ...others] = sets;
  if (!first) return allBits(rows);
  const result = first.slice();
  for (const other of others) {
    for (let word = 0; word < result.length; word += 1) result[word]! &= other[word]!;
  }
  return result;
}

/** What is in any of several sets. */
export function bitsInAny(sets: readonly Bits[], rows: number): Bits {
  const result = noBits(rows);
  for (const set of sets) {
    for (let word = 0; word < result.length; word += 1) result[word]! |= set[word]!;
  }
  return result;
}

/** How many bits of a word are set: Hacker's Delight, 5-1. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many rows two sets share. */
export function countShared(one: Bits, other: Bits): number {
  let count = 0;
  for (let word = 0; word < one.length; word += 1) count += onesIn(one[word]! & other[word]!);
  return count;
}
