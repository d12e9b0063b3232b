import type { Link } from './crossings';
import { crossingsBetween } from './crossings';
import { orderSiblings } from './siblings';

/** A part of a column: a theme with what is in it, or a commitment, which has nothing in it. */
export interface OrderNode {
  id: string;
  children: readonly OrderNode[];
}

/** The same with the place it has among its siblings in the document. */
export interface PlacedNode {
  id: string;
  place: number;
  children: PlacedNode[];
}

/** One crossing weighs more than all that is only moved away from the document's order. */
export const crossingWeight = 1e6;

export function placeNode({ id, children }: OrderNode, place = 0): PlacedNode {
  return { id, place, children: children.map(placeNode) };
}

/** The commitments of a column from top to bottom. */
export function leaves(node: PlacedNode): string[] {
  return node.children.length > 0 ? node.children.flatMap(leaves) : [node.id];
}

/** How many pairs of siblings stand the other way round than in the document. */
export function rearranged({ children }: PlacedNode): number {
  return children.reduce(
    (sum, child, index) =>
      sum +
      rearranged(child) +
      children.slice(index + 1).filter(({ place }) => place < child.place).length,
    0
  );
}

/** What each id is linked to, by the places of the other ends, smallest first. */
export function placesOfEnds(
  links: readonly Link[],
  side: 0 | 1,
  ends: ReadonlyMap<string, number>
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const link of links) {
    const place = ends.get(link[side === 0 ? 1 : 0]);
    if (place === undefined) continue;
    const id = link[side];
    const list = places.get(id);
    if (list) list.push(place);
    else places.set(id, [place]);
  }
  return places;
}

/**
 * The column in the order that is cheapest while its neighbours stand as they do: crossings first,
 * then nearness to the document. How two siblings stand to each other settles every crossing
 * between what is in them, so each theme can be ordered by itself.
 * @param neighbours for each neighbouring column, what the commitments are linked to there
 */
export function reorder(
  node: PlacedNode,
  neighbours: readonly ReadonlyMap<string, readonly number[]>[]
): PlacedNode {
  if (node.children.length === 0) return node;
  const children = node.children.map((child) => reorder(child, neighbours));
  const ends = children.map((child) => {
    const ids = leaves(child);
    return neighbours.map((places) =>
      ids.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b)
    );
  });
  const cost = children.map((before, i) =>
    children.map((after, j) => {
      const crossings = neighbours.reduce(
        (sum, _, side) => sum + crossingsBetween(ends[i]![side]!, ends[j]![side]!),
        0
      );
      return crossings * crossingWeight + (before.place > after.place ? 1 : 0);
    })
  );
  const barycentres = ends.map((lists, index) => {
    const all = lists.flat();
    return all.length > 0 ? all.reduce((sum, place) => sum + place, 0) / all.length : index;
  });
  return { ...node, children: orderSiblings(cost, barycentres).map((index) => children[index]!) };
}
