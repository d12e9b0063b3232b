import type { PlacedMark } from './layout';

export type Direction = 'up' | 'down' | 'left' | 'right';

const centre = ({ x, y, width, height }: PlacedMark) => ({ x: x + width / 2, y: y + height / 2 });

/** How far along the direction, and how far aside, one point lies from another. */
function offsets(dx: number, dy: number, direction: Direction): { along: number; aside: number } {
  if (direction === 'left') return { along: -dx, aside: Math.abs(dy) };
  if (direction === 'right') return { along: dx, aside: Math.abs(dy) };
  if (direction === 'up') return { along: -dy, aside: Math.abs(dx) };
  return { along: dy, aside: Math.abs(dx) };
}

/**
 * The mark that an arrow key leads to: the nearest one that way, where being aside counts twice;
 * when there is none, the next or previous one in reading order, so that every mark is reached.
 */
export function markInDirection(
  marks: PlacedMark[],
  key: string,
  direction: Direction
): PlacedMark | null {
  const index = marks.findIndex((mark) => mark.key === key);
  const from = marks[index];
  if (!from) return marks[0] ?? null;
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
  return best ?? marks[index + (direction === 'right' || direction === 'down' ? 1 : -1)] ?? null;
}
