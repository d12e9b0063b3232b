/** A stretch of a column that keeps together, and where it would best begin. */
export interface Stretch {
  height: number;
  wish: number;
  /** How much its wish counts, more than 0. */
  weight: number;
}

/**
 * Where stretches begin so that they stand in order, at least `gap` apart, within `total`, and
 * together as near their wishes as can be (least squares, by pooling adjacent violators: Kruskal
 * 1964). All in px. When they need more than `total`, they stand `gap` apart from the top.
 */
export function alignStretches(
  stretches: readonly Stretch[],
  gap: number,
  total: number
): number[] {
  let taken = 0;
  const offsets = stretches.map(({ height }) => {
    const offset = taken;
    taken += height + gap;
    return offset;
  });
  const slack = Math.max(0, total - (taken - gap));
  const pools: { wish: number; weight: number; count: number }[] = [];
  stretches.forEach(({ wish, weight }, index) => {
    let pool = { wish: wish - offsets[index]!, weight, count: 1 };
    for (let last = pools.at(-1); last && last.wish > pool.wish; last = pools.at(-1)) {
      pools.pop();
      const sum = last.weight + pool.weight;
      pool = {
        wish: (last.wish * last.weight + pool.wish * pool.weight) / sum,
        weight: sum,
        count: last.count + pool.count
      };
    }
    pools.push(pool);
  });
  const shifts = pools.flatMap(({ wish, count }) =>
    new Array<number>(count).fill(Math.min(slack, Math.max(0, wish)))
  );
  return offsets.map((offset, index) => Math.round(offset + shifts[index]!));
}
