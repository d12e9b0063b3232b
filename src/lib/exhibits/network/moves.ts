import { designWidth } from './bands';
import type { DrawnEdge, DrawnNode, NetworkLayout } from './draw';
import { drawEdge } from './edges';

/** The middle of a node, px. */
export interface Point {
  x: number;
  y: number;
}

/** Where nodes have been put, by key. */
export type Places = ReadonlyMap<string, Point>;

export const noPlaces: Places = new Map();

/** The same places with one more, or another for the same key. */
export const withPlace = (places: Places, key: string, place: Point): Places =>
  new Map([...places, [key, place]]);

/** A node whose middle is elsewhere, with its target. */
function at(mark: DrawnNode, { x, y }: Point): DrawnNode {
  return { ...mark, cx: x, cy: y, x: mark.x + x - mark.cx, y: mark.y + y - mark.cy };
}

/** The lines anew between where their nodes are now. */
function follow(edges: DrawnEdge[], marks: DrawnNode[]): DrawnEdge[] {
  const middles = new Map(marks.map(({ key, cx, cy }) => [key, { x: cx, y: cy }]));
  return edges.map(({ key, kind, from, to, width, parts }) => {
    const positions = parts.map(({ position }) => position);
    const link = { key, kind, from, to, width, positions };
    return drawEdge(link, middles.get(from)!, middles.get(to)!);
  });
}

/** A layout with some nodes moved, and their lines after them. */
export function moved(layout: NetworkLayout, to: Places): NetworkLayout {
  if (to.size === 0) return layout;
  const marks = layout.marks.map((mark) => {
    const place = to.get(mark.key);
    return place ? at(mark, place) : mark;
  });
  return { ...layout, marks, edges: follow(layout.edges, marks) };
}

/** Whether both are pictures, so that nodes can be followed from one to the other; lists cannot. */
export const canMove = (from: NetworkLayout, to: NetworkLayout): boolean =>
  Math.min(from.width, to.width) >= designWidth && from.width === to.width;

/** A layout on its way from another. @param share of the way, 0 to 1 */
export function between(from: NetworkLayout, to: NetworkLayout, share: number): NetworkLayout {
  const before = new Map(from.marks.map(({ key, cx, cy }) => [key, { cx, cy }]));
  const places = to.marks.flatMap(({ key, cx, cy }): [string, Point][] => {
    const was = before.get(key);
    if (!was) return [];
    return [[key, { x: was.cx + (cx - was.cx) * share, y: was.cy + (cy - was.cy) * share }]];
  });
  return moved(to, new Map(places));
}
