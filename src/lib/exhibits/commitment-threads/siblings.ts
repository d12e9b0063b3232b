/** `cost[i][j]` is what it costs that `i` stands before `j`. */
export type PairCosts = readonly (readonly number[])[];

/** Up to this many siblings the best order is found for certain: 2^10 sets of them. */
export const exactSiblings = 10;

/** The cost of an order: of all pairs in it. */
export function orderCost(order: readonly number[], cost: PairCosts): number {
  let total = 0;
  order.forEach((before, index) => {
    for (const after of order.slice(index + 1)) total += cost[before]![after]!;
  });
  return total;
}

/**
 * The cheapest order of all, by dynamic programming over the set of those already placed
 * (Held and Karp's scheme for the linear ordering problem).
 */
function exactOrder(cost: PairCosts): number[] {
  const count = cost.length;
  const best = new Array<number>(1 << count).fill(Infinity);
  const last = new Array<number>(1 << count).fill(-1);
  best[0] = 0;
  for (let placed = 0; placed < best.length; placed += 1) {
    for (let next = 0; next < count; next += 1) {
      if (placed & (1 << next)) continue;
      let total = best[placed]!;
      for (let other = 0; other < count; other += 1) {
        if (placed & (1 << other)) total += cost[other]![next]!;
      }
      const now = placed | (1 << next);
      if (total < best[now]!) {
        best[now] = total;
        last[now] = next;
      }
    }
  }
  const order: number[] = [];
  for (let placed = best.length - 1; placed > 0; placed &= ~(1 << order[0]!)) {
    order.unshift(last[placed]!);
  }
  return order;
}

/** Where a sibling of an order would stand cheapest, and how much that changes the cost. */
function bestPlace(order: readonly number[], from: number, cost: PairCosts) {
  const sibling = order[from]!;
  let best = { to: from, change: 0 };
  for (const step of [-1, 1]) {
    let change = 0;
    for (let to = from + step; to >= 0 && to < order.length; to += step) {
      const other = order[to]!;
      change += step * (cost[other]![sibling]! - cost[sibling]![other]!);
      if (change < best.change) best = { to, change };
    }
  }
  return best;
}

/** Moves single siblings to where they cost least until no move helps. */
function insertionSearch(start: readonly number[], cost: PairCosts): number[] {
  const order = [...start];
  for (let moved = true; moved;) {
    moved = false;
    for (const sibling of start) {
      const from = order.indexOf(sibling);
      const { to } = bestPlace(order, from, cost);
      if (to === from) continue;
      order.splice(from, 1);
      order.splice(to, 0, sibling);
      moved = true;
    }
  }
  return order;
}

/**
 * A cheap order of siblings that stand in the order 0, 1, … now: the cheapest of all for a few,
 * the better of two local searches, from here and from the barycentres, for many.
 * @param barycentres the mean place of what each one is linked to, its own place if to nothing
 */
export function orderSiblings(cost: PairCosts, barycentres: readonly number[]): number[] {
  if (cost.length <= exactSiblings) return exactOrder(cost);
  const here = cost.map((_, index) => index);
  const sorted = [...here].sort((a, b) => barycentres[a]! - barycentres[b]! || a - b);
  const [first, second] = [here, sorted].map((start) => {
    const order = insertionSearch(start, cost);
    return { order, cost: orderCost(order, cost) };
  }) as [{ order: number[]; cost: number }, { order: number[]; cost: number }];
  return second.cost < first.cost ? second.order : first.order;
}
