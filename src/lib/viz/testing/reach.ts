import { markInDirection, type Direction } from '../direction';
import type { PlacedMark } from '../layout';

const directions: Direction[] = ['up', 'down', 'left', 'right'];

/** What can be reached from one key over links. */
function reached(from: string, links: Map<string, string[]>): Set<string> {
  const seen = new Set([from]);
  for (const key of seen) for (const next of links.get(key) ?? []) seen.add(next);
  return seen;
}

/**
 * The keys that arrow keys do not connect with the first mark, one way or the other: when there are
 * none, every mark is reached from every other.
 */
export function stranded(marks: PlacedMark[]): string[] {
  const forth = new Map<string, string[]>();
  const back = new Map<string, string[]>(marks.map(({ key }) => [key, []]));
  for (const { key } of marks) {
    const next = directions.flatMap((way) => markInDirection(marks, key, way)?.key ?? []);
    forth.set(key, next);
    for (const target of next) back.get(target)?.push(key);
  }
  const first = marks[0]?.key ?? '';
  const [there, again] = [reached(first, forth), reached(first, back)];
  return marks.map(({ key }) => key).filter((key) => !there.has(key) || !again.has(key));
}
