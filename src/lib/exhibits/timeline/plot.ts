import { hittable, type Box, type LayoutContext, type PlacedText } from '$lib/viz/layout';
import type { Drawn } from './fold';
import { formOfDrawn, glyphOf, type Glyph, type GlyphPlace } from './glyph';
import { inWords } from './itemLabel';
import { moneyInWords, onlyItem } from './itemWords';
import type { PlacedItem } from './placed';
import type { TimelineInput } from './select';
import type { Span } from './time';

/** What a group of items is drawn with, whichever way time runs. */
export interface Plot {
  input: TimelineInput;
  context: LayoutContext;
  window: Span;
  /** Where the folded axis counts from; null on the calendar. */
  origin: number | null;
}

/** A moment in px along an axis. */
export const scaleFor =
  (window: Span, range: Span) =>
  (moment: number): number =>
    range[0] + ((moment - window[0]) / (window[1] - window[0])) * (range[1] - range[0]);

/** The money that is written on a bar. */
export function amountOf(drawn: Drawn, { input, context }: Plot): string | null {
  const item = onlyItem(drawn);
  return item && moneyInWords(item, input, context.locale);
}

/** The agreement's place in time that all items of a drawn thing share, or null. */
function positionOf({ items }: Drawn): number | null {
  const [first] = items;
  return first && items.every(({ position }) => position === first.position)
    ? first.position
    : null;
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

export const boxesOf = ({ bars, dot }: Glyph): Box[] => [
  ...bars,
  ...(dot ? [{ x: dot.cx - dot.r, y: dot.cy - dot.r, width: 2 * dot.r, height: 2 * dot.r }] : [])
];

/** The shape of a drawn thing at its place. */
export const shapeOf = (drawn: Drawn, place: GlyphPlace): Glyph =>
  glyphOf(formOfDrawn(drawn), drawn.span, place);

/** A mark of its shape and its words; its target is about all that `targets` holds. */
export function placeItem(
  drawn: Drawn,
  glyph: Glyph,
  words: PlacedItem['words'],
  more: { leader: string | null; amount: PlacedText | null; targets: Box[] | null },
  { input, context }: Plot
): PlacedItem {
  const box = hittable(around(more.targets ?? boxesOf(glyph)));
  const item = onlyItem(drawn);
  return {
    kind: 'item',
    key: drawn.key,
    label: inWords(drawn, input, context),
    target: item ? { kind: 'event', id: item.id } : { kind: 'exhibit', id: 'timeline' },
    ...box,
    x: Math.min(Math.max(0, box.x), context.width - box.width),
    position: positionOf(drawn),
    glyph,
    leader: more.leader,
    words,
    amount: more.amount
  };
}
