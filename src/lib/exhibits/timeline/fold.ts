import type { Lane } from '$lib/model/types';
import type { TimedItem } from './items';
import type { Span } from './time';

/** What is drawn as one: an item, or several of the same lane and time that there is no room for. */
export interface Drawn {
  key: string;
  lane: Lane;
  span: Span;
  /** One, or all that are folded together. */
  items: TimedItem[];
}

/** So much is drawn and read at most; the rest is folded, and unfolds as the reader zooms in. */
const mostDrawn = 120;
const mostInCell = 12;

/** Years, quarters or decades: by what time is divided, whatever the width of the drawing. */
function cellWidth([from, to]: Span): number {
  if (to - from > 60) return 10;
  return to - from > 3 ? 1 : 0.25;
}

function cellsOf(items: TimedItem[], window: Span): Map<string, TimedItem[]> {
  const width = cellWidth(window);
  const cells = new Map<string, TimedItem[]>();
  for (const timed of items) {
    const key = `${timed.item.lane}-${Math.floor(timed.span[0] / width) * width}`;
    const cell = cells.get(key);
    if (cell) cell.push(timed);
    else cells.set(key, [timed]);
  }
  return cells;
}

const single = (timed: TimedItem): Drawn => ({
  key: timed.item.id,
  lane: timed.item.lane,
  span: timed.span,
  items: [timed]
});

function folded(key: string, items: TimedItem[]): Drawn[] {
  const [first] = items;
  if (!first) return [];
  const ends = items.map(({ span }) => span[1]);
  return [
    {
      key: `many-${key}`,
      lane: first.item.lane,
      span: [first.span[0], ends.reduce((a, b) => Math.max(a, b))],
      items
    }
  ];
}

/**
 * The items that touch the window, the fullest years of a lane folded into one until what is left
 * can be read. Depends on the window alone, not on the size of the drawing.
 * @param items in order of time
 * @param prefix keeps the keys of one group apart from those of another
 */
export function drawnItems(items: readonly TimedItem[], window: Span, prefix: string): Drawn[] {
  const seen = items.filter(({ span }) => span[1] > window[0] && span[0] < window[1]);
  const cells = [...cellsOf(seen, window)].sort(([, a], [, b]) => b.length - a.length);
  let left = seen.length;
  return cells
    .flatMap(([key, cell]) => {
      const fold = cell.length > mostInCell || (left > mostDrawn && cell.length > 1);
      if (fold) left -= cell.length - 1;
      return fold ? folded(`${prefix}${key}`, cell) : cell.map(single);
    })
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
