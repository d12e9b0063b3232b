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
const mostDrawn = 40;
const mostInCell = 12;

/** By what time may be divided, in years. */
const cellWidths = [0.25, 1, 2, 5, 10, 20, 50, 100];

/** Years, quarters or decades: how fine a division of a window still says something, in years. */
function finestCell([from, to]: Span): number {
  if (to - from > 60) return 10;
  return to - from > 3 ? 1 : 0.25;
}

function cellsOf(items: TimedItem[], width: number): Map<string, TimedItem[]> {
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

/** Folds the fullest cells into one each, as many as it takes. */
function foldBy(seen: TimedItem[], width: number, prefix: string): Drawn[] {
  const cells = [...cellsOf(seen, width)].sort(([, a], [, b]) => b.length - a.length);
  let left = seen.length;
  return cells.flatMap(([key, cell]) => {
    const fold = cell.length > mostInCell || (left > mostDrawn && cell.length > 1);
    if (fold) left -= cell.length - 1;
    return fold ? folded(`${prefix}${key}`, cell) : cell.map(single);
  });
}

/**
 * The items that touch the window, the fullest years of a lane (or decades, where years are not
 * enough) folded into one until what is left can be read. Depends on the window alone, not on the
 * size of the drawing.
 * @param items in order of time
 * @param prefix keeps the keys of one group apart from those of another
 */
export function drawnItems(items: readonly TimedItem[], window: Span, prefix: string): Drawn[] {
  const seen = items.filter(({ span }) => span[1] > window[0] && span[0] < window[1]);
  const finest = finestCell(window);
  let drawn: Drawn[] = [];
  for (const width of cellWidths.filter((one) => one >= finest)) {
    drawn = foldBy(seen, width, prefix);
    if (drawn.length <= mostDrawn) break;
  }
  return drawn.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
