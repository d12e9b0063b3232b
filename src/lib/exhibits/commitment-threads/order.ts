import { columnsByBound } from './bound';
import {
  crossingWeight,
  leaves,
  placeNode,
  placesOfEnds,
  rearranged,
  reorder,
  type OrderNode,
  type PlacedNode
} from './columnTree';
import { countCrossings, ranks, type Link } from './crossings';

/** How a chart's columns stand: the commitments of each from top to bottom. */
export interface ColumnOrder {
  columns: string[][];
  /** Counted, over all pairs of neighbouring columns. */
  crossings: number;
  /** Whether it is proved that no order has fewer. */
  proved: boolean;
}

/** Up to this many commitments many starting points are tried, beyond it a few. */
const small = 120;

/** Links by pair of columns: `links[0]` between the first and the second, and so on. */
export type LinksByGap = readonly (readonly Link[])[];

function crossingsOf(columns: readonly (readonly string[])[], links: LinksByGap): number {
  return links.reduce(
    (sum, gap, index) => sum + countCrossings(columns[index]!, columns[index + 1]!, gap),
    0
  );
}

/** The columns as the documents have them. */
export function documentOrder(columns: readonly OrderNode[], links: LinksByGap): ColumnOrder {
  const ids = columns.map((column) => leaves(placeNode(column)));
  const crossings = crossingsOf(ids, links);
  return { columns: ids, crossings, proved: crossings === 0 };
}

const costOf = (columns: readonly PlacedNode[], links: LinksByGap): number =>
  crossingsOf(columns.map(leaves), links) * crossingWeight +
  columns.reduce((sum, column) => sum + rearranged(column), 0);

/** One column ordered anew while the others stand. */
function reorderColumn(columns: PlacedNode[], index: number, links: LinksByGap): PlacedNode[] {
  const neighbours = [
    { gap: index - 1, side: 1, other: index - 1 },
    { gap: index, side: 0, other: index + 1 }
  ] as const;
  const places = neighbours.flatMap(({ gap, side, other }) => {
    const column = columns[other];
    return column ? [placesOfEnds(links[gap] ?? [], side, ranks(leaves(column)))] : [];
  });
  return columns.with(index, reorder(columns[index]!, places));
}

/** Sweeps there and back over the columns until a sweep gains nothing. */
function settle(start: PlacedNode[], links: LinksByGap): PlacedNode[] {
  const there = start.map((_, index) => index);
  const sweep = [...there, ...there.slice(0, -1).reverse()];
  let best = start;
  let cost = costOf(best, links);
  for (;;) {
    const next = sweep.reduce((columns, index) => reorderColumn(columns, index, links), best);
    const nextCost = costOf(next, links);
    if (nextCost >= cost) return best;
    best = next;
    cost = nextCost;
  }
}

/** A shuffle that is the same every time: a linear congruential generator (Numerical Recipes). */
function shuffler(seed: number): (node: PlacedNode) => PlacedNode {
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const shuffle = (node: PlacedNode): PlacedNode => {
    const children = node.children.map(shuffle);
    for (let index = children.length - 1; index > 0; index -= 1) {
      const other = below(index + 1);
      [children[index], children[other]] = [children[other]!, children[index]!];
    }
    return { ...node, children };
  };
  return shuffle;
}

/**
 * Orders columns so that the links between neighbours cross as seldom as can be found. Every theme
 * keeps its own; siblings may change places. Sweeps that order one column while the others stand
 * (exactly for up to ten siblings, by barycentre and local search beyond) run from the document's
 * order and from fixed shuffles of it; with two columns, branch and bound then looks for something
 * better and may prove that there is none. Among equals the nearest to the document that was met
 * is kept. The same input gives the same order.
 */
export function fewestCrossings(columns: readonly OrderNode[], links: LinksByGap): ColumnOrder {
  const placed = columns.map((column) => placeNode(column));
  const count = placed.flatMap(leaves).length;
  const shuffle = shuffler(1);
  const starts = Array.from({ length: count <= small ? 40 : 2 }, (_, index) =>
    index === 0 ? placed : placed.map(shuffle)
  );
  const settled = starts.map((start) => settle(start, links));
  const bestOf = (candidates: PlacedNode[][]) =>
    candidates.reduce((best, next) => (costOf(next, links) < costOf(best, links) ? next : best));
  let best = bestOf(settled);
  let crossings = crossingsOf(best.map(leaves), links);
  let proved = crossings === 0;
  const [left, right] = best;
  if (!proved && left && right && best.length === 2 && count <= small) {
    const bound = columnsByBound([left, right], links[0]!, crossings);
    if (bound.better) best = bestOf([best, settle(bound.better, links)]);
    crossings = crossingsOf(best.map(leaves), links);
    proved = bound.complete;
  }
  return { columns: best.map(leaves), crossings, proved };
}
