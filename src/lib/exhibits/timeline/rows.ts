/** Something that takes up room along an axis, in px. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * Puts each thing into the first row where it overlaps nothing that is there, with a gap between
 * neighbours: first fit, which is optimal for intervals in order of their start.
 * @returns for each thing the number of its row, or -1 where the rows are used up
 */
export function packRows(things: readonly Extent[], gap: number, most = Infinity): number[] {
  const rows: Extent[][] = [];
  return things.map((thing) => {
    const fits = (row: Extent[]) =>
      row.every(({ from, to }) => thing.from >= to + gap || thing.to <= from - gap);
    let index = rows.findIndex(fits);
    if (index < 0 && rows.length < most) index = rows.push([]) - 1;
    rows[index]?.push(thing);
    return index;
  });
}

/**
 * Stacks blocks of given heights as near as can be to where they belong, in their order and
 * without overlap: isotonic regression by pooling adjacent violators, which gives the least sum of
 * squared distances (Barlow et al. 1972).
 * @param wanted where the top of each block would like to be, in px, ascending
 * @param range the top of the first and the bottom of the last block stay within it
 * @returns the top of each block
 */
export function stackNear(
  wanted: readonly number[],
  heights: readonly number[],
  range: readonly [top: number, bottom: number]
): number[] {
  let total = 0;
  const offsets = heights.map((height) => {
    const offset = total;
    total += height;
    return offset;
  });
  const pools: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
  wanted.forEach((at, index) => {
    pools.push({ sum: at - offsets[index]!, count: 1 });
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (!before || !last || mean(before) <= mean(last)) return;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const levels = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  const highest = Math.max(range[0], range[1] - total);
  return levels.map(
    (level, index) => Math.min(Math.max(level, range[0]), highest) + offsets[index]!
  );
}
