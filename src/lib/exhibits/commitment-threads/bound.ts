import { leaves, placesOfEnds, reorder, type PlacedNode } from './columnTree';
import { countCrossings, ranks, type Link } from './crossings';
import { exactSiblings } from './siblings';

/** How many partial orders are looked at before the search gives up: some tenths of a second. */
const budget = 200_000;

export interface BoundResult {
  /** Columns with fewer crossings than were known, null when none were met. */
  better: [PlacedNode, PlacedNode] | null;
  /** Whether the search went through to the end, so that what is known is the fewest. */
  complete: boolean;
}

/** The column without what has no link. */
function linkedOnly(node: PlacedNode, linked: ReadonlySet<string>): PlacedNode | null {
  if (node.children.length === 0) return linked.has(node.id) ? node : null;
  const children = node.children.flatMap((child) => linkedOnly(child, linked) ?? []);
  return children.length > 0 ? { ...node, children } : null;
}

const largestGroup = ({ children }: PlacedNode): number =>
  Math.max(children.length, ...children.map(largestGroup));

/** For two commitments of a column: the pair of siblings that holds one each, and which way. */
type PairOf = ReadonlyMap<string, ReadonlyMap<string, { pair: number; forward: boolean }>>;

function siblingPairs(root: PlacedNode): { pairOf: PairOf; count: number } {
  const pairOf = new Map<string, Map<string, { pair: number; forward: boolean }>>();
  let count = 0;
  const note = (a: string, b: string, pair: number, forward: boolean) => {
    const row = pairOf.get(a) ?? new Map<string, { pair: number; forward: boolean }>();
    pairOf.set(a, row.set(b, { pair, forward }));
  };
  const visit = ({ children }: PlacedNode) => {
    children.forEach((first, index) => {
      visit(first);
      for (const second of children.slice(index + 1)) {
        for (const a of leaves(first)) {
          for (const b of leaves(second)) {
            note(a, b, count, true);
            note(b, a, count, false);
          }
        }
        count += 1;
      }
    });
  };
  visit(root);
  return { pairOf, count };
}

/** Sorts a column by the places of its linked commitments; what has no link follows its sibling. */
function sortBy(node: PlacedNode, rank: ReadonlyMap<string, number>): PlacedNode {
  let previous = -1;
  const placed = node.children.map((child) => {
    const places = leaves(child).flatMap((id) => rank.get(id) ?? []);
    previous = places.length > 0 ? Math.min(...places) : previous;
    return { child: sortBy(child, rank), at: previous };
  });
  placed.sort((a, b) => a.at - b.at);
  return { ...node, children: placed.map(({ child }) => child) };
}

/**
 * Branch and bound over the orders of the left column, built from the top. Once a commitment is
 * placed, each of its links stands above those still to come, which settles for pairs of siblings
 * on the right what either order of them would cost; the sum of the smaller costs is a bound that
 * no completion can go below.
 * @param known the number of crossings to beat
 */
export function columnsByBound(
  [left, right]: readonly [PlacedNode, PlacedNode],
  links: readonly Link[],
  known: number
): BoundResult {
  const targets = new Map<string, string[]>();
  for (const [from, to] of links) targets.set(from, [...(targets.get(from) ?? []), to]);
  const tree = linkedOnly(left, new Set(targets.keys()));
  if (!tree) return { better: null, complete: true };
  const { pairOf, count } = siblingPairs(right);
  const forward = new Array<number>(count).fill(0);
  const backward = new Array<number>(count).fill(0);
  const waiting = new Set(leaves(tree));
  const order: string[] = [];
  let [bound, best, seen] = [0, known, 0];
  let better: BoundResult['better'] = null;

  /** Counts (or, with -1, takes back) what it costs that `id` stands above all that wait. */
  const tally = (id: string, step: 1 | -1) => {
    for (const other of waiting) {
      for (const above of targets.get(id)!) {
        for (const below of targets.get(other)!) {
          const found = pairOf.get(above)?.get(below);
          if (!found) continue;
          const { pair } = found;
          bound -= Math.min(forward[pair]!, backward[pair]!);
          // They cross when the upper one's end stands below: that order of the pair pays.
          if (found.forward) backward[pair]! += step;
          else forward[pair]! += step;
          bound += Math.min(forward[pair]!, backward[pair]!);
        }
      }
    }
  };
  const complete = () => {
    const sorted = sortBy(left, ranks(order));
    const ids = leaves(sorted);
    const answer = reorder(right, [placesOfEnds(links, 1, ranks(ids))]);
    const crossings = countCrossings(ids, leaves(answer), links);
    if (crossings >= best) return;
    best = crossings;
    better = [sorted, answer];
  };
  /** Places one of the topmost open siblings; `open` holds the siblings of each theme begun. */
  const place = (open: readonly (readonly PlacedNode[])[]): void => {
    const siblings = open.at(-1);
    if (!siblings) return complete();
    if (siblings.length === 0) return place(open.slice(0, -1));
    for (const node of siblings) {
      if ((seen += 1) > budget) return;
      const rest = [...open.slice(0, -1), siblings.filter((other) => other !== node)];
      if (node.children.length > 0) {
        place([...rest, node.children]);
        continue;
      }
      waiting.delete(node.id);
      tally(node.id, 1);
      order.push(node.id);
      if (bound < best) place(rest);
      order.pop();
      tally(node.id, -1);
      waiting.add(node.id);
    }
  };
  place([tree.children]);
  return { better, complete: seen <= budget && largestGroup(right) <= exactSiblings };
}
