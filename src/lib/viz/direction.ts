import type { PlacedMark } from './layout';

export type Direction = 'up' | 'down' | 'left' | 'right';

const directions: Direction[] = ['up', 'down', 'left', 'right'];

/** Beyond so many marks, checking that geometry reaches them all takes longer than a key may. */
const checkable = 1000;

const centre = ({ x, y, width, height }: PlacedMark) => ({ x: x + width / 2, y: y + height / 2 });

/** How far along the direction, and how far aside, one point lies from another. */
function offsets(dx: number, dy: number, direction: Direction): { along: number; aside: number } {
  if (direction === 'left') return { along: -dx, aside: Math.abs(dy) };
  if (direction === 'right') return { along: dx, aside: Math.abs(dy) };
  if (direction === 'up') return { along: -dy, aside: Math.abs(dx) };
  return { along: dy, aside: Math.abs(dx) };
}

/** The nearest mark that way, where being aside counts twice; null when there is none. */
export function nearest(
  marks: PlacedMark[],
  from: PlacedMark,
  direction: Direction
): PlacedMark | null {
  const start = centre(from);
  let best: PlacedMark | null = null;
  let cost = Infinity;
  for (const mark of marks) {
    const { x, y } = centre(mark);
    const { along, aside } = offsets(x - start.x, y - start.y, direction);
    if (along > 1 && along + 2 * aside < cost) {
      best = mark;
      cost = along + 2 * aside;
    }
  }
  return best;
}

/** The next mark in reading order to the right and down, the one before to the left and up. */
export function inOrder(
  marks: PlacedMark[],
  from: PlacedMark,
  direction: Direction
): PlacedMark | null {
  const step = direction === 'right' || direction === 'down' ? 1 : -1;
  return marks[marks.indexOf(from) + step] ?? null;
}

type Links = Map<PlacedMark, PlacedMark[]>;

function reachesAll(links: Links, start: PlacedMark): boolean {
  const seen = new Set([start]);
  for (const mark of seen) for (const next of links.get(mark) ?? []) seen.add(next);
  return seen.size === links.size;
}

/** Where an arrow key leads from a mark. */
export type Step = (from: PlacedMark, direction: Direction) => PlacedMark | null;

/** Whether steps lead from every mark to every other. */
export function connects(marks: PlacedMark[], step: Step): boolean {
  const forth: Links = new Map(marks.map((mark) => [mark, []]));
  const back: Links = new Map(marks.map((mark) => [mark, []]));
  for (const from of marks) {
    for (const direction of directions) {
      const next = step(from, direction);
      if (!next) continue;
      forth.get(from)?.push(next);
      back.get(next)?.push(from);
    }
  }
  const [first] = marks;
  return !first || (reachesAll(forth, first) && reachesAll(back, first));
}

/** The answer of `connects` for every layout asked about. */
const connected = new WeakMap<PlacedMark[], boolean>();

function connectedByNearness(marks: PlacedMark[]): boolean {
  const step: Step = (from, direction) =>
    nearest(marks, from, direction) ?? inOrder(marks, from, direction);
  const known = connected.get(marks) ?? (marks.length <= checkable && connects(marks, step));
  connected.set(marks, known);
  return known;
}

/**
 * The mark that an arrow key leads to: the nearest one that way, where being aside counts twice;
 * when there is none, the next or previous one in reading order. Where that would leave a mark out
 * of reach, left and right walk the reading order, so that every mark is reached in any layout.
 * @param marks of one layout, the same array at every call
 */
export function markInDirection(
  marks: PlacedMark[],
  key: string,
  direction: Direction
): PlacedMark | null {
  const from = marks.find((mark) => mark.key === key);
  if (!from) return marks[0] ?? null;
  const sideways = direction === 'left' || direction === 'right';
  if (sideways && !connectedByNearness(marks)) return inOrder(marks, from, direction);
  return nearest(marks, from, direction) ?? inOrder(marks, from, direction);
}
