import { connects, inOrder, nearest, type Direction, type Step } from './direction';
import type { PlacedMark } from './layout';

/** Which marks an edge ties to a mark, by key. */
export type Ties = ReadonlyMap<string, ReadonlySet<string>>;

/** The marks that an edge ties to a mark, in reading order. */
const tiedTo = (marks: PlacedMark[], ties: Ties, from: PlacedMark): PlacedMark[] =>
  marks.filter(({ key }) => ties.get(from.key)?.has(key));

const isLevel = (direction: Direction) => direction === 'left' || direction === 'right';

/** Whether a mark lies less than three times as far aside of a direction as along it. */
const ahead =
  (from: PlacedMark, direction: Direction) =>
  ({ x, y, width, height }: PlacedMark): boolean => {
    const dx = Math.abs(x + width / 2 - from.x - from.width / 2);
    const dy = Math.abs(y + height / 2 - from.y - from.height / 2);
    return isLevel(direction) ? 3 * dx >= dy : 3 * dy >= dx;
  };

/**
 * Ways to step, the most telling first: along edges in every direction; along edges sideways and to
 * the nearest up and down; along edges sideways and in reading order up and down, which reaches
 * everything.
 */
const ways = (marks: PlacedMark[], ties: Ties): [Step, Step, Step] => {
  const tied = (from: PlacedMark) => tiedTo(marks, ties, from);
  const near: Step = (from, direction) => nearest(marks, from, direction);
  const next: Step = (from, direction) => inOrder(marks, from, direction);
  const along: Step = (from, direction) => nearest(tied(from), from, direction);
  return [
    (from, direction) =>
      nearest(tied(from).filter(ahead(from, direction)), from, direction) ??
      near(from, direction) ??
      next(from, direction),
    (from, direction) =>
      (isLevel(direction) ? along(from, direction) : null) ??
      near(from, direction) ??
      next(from, direction),
    (from, direction) =>
      (isLevel(direction) ? along(from, direction) : null) ?? next(from, direction)
  ];
};

/** The first way that reaches everything, for every layout asked about. */
const chosen = new WeakMap<PlacedMark[], Step>();

/**
 * The mark that an arrow key leads to in a network: the nearest that an edge ties to this one and
 * that lies that way, else the nearest of all. Where that would leave a mark out of reach, up and
 * down give up edges, so that every mark is reached from every other in any network.
 * @param marks of one layout, the same array at every call
 */
export function markAlongEdge(
  marks: PlacedMark[],
  ties: Ties,
  key: string,
  direction: Direction
): PlacedMark | null {
  const from = marks.find((mark) => mark.key === key);
  if (!from) return marks[0] ?? null;
  const [first, second, last] = ways(marks, ties);
  const way = chosen.get(marks) ?? [first, second].find((step) => connects(marks, step)) ?? last;
  chosen.set(marks, way);
  return way(from, direction);
}
