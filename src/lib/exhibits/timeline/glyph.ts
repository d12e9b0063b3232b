import type { Box } from '$lib/viz/layout';
import { formOf, type Form, type Span } from './time';
import type { Drawn } from './fold';
import { onlyItem } from './itemWords';

/** Which way time runs. */
export type Direction = 'across' | 'down';

/** The shape of a date: what fades, what is firm, where it ends. */
export interface Glyph {
  bars: (Box & { opacity: number })[];
  dot: { cx: number; cy: number; r: number } | null;
}

/** Where a shape goes: along the time axis by `scale`, across it about `middle`, in px. */
export interface GlyphPlace {
  direction: Direction;
  scale: (moment: number) => number;
  /** The drawing area along the axis; nothing leaves it. */
  range: Span;
  middle: number;
  thickness: number;
}

interface Piece {
  from: number;
  to: number;
  opacity: number;
  /** How much it stands out on both sides of the bar, in px. */
  overhang: number;
}

const radius = 6;
const fade = 5;
const cap = 2;
const thinnest = 3;

const firmEnd = (at: number): Piece => ({
  from: at - cap / 2,
  to: at + cap / 2,
  opacity: 1,
  overhang: 3
});

/** The pieces of a form between its ends, all in px along the axis. */
function piecesOf(form: Exclude<Form, 'point'>, start: number, end: number): Piece[] {
  const piece = (from: number, to: number, opacity: number): Piece => ({
    from,
    to,
    opacity,
    overhang: 0
  });
  const body = piece(start, Math.max(end, start + thinnest), 1);
  if (form === 'span') return [body, firmEnd(start), firmEnd(body.to)];
  if (form === 'soft') {
    return [
      piece(start - 2 * fade, start - fade, 0.25),
      piece(start - fade, start, 0.55),
      body,
      piece(body.to, body.to + fade, 0.55),
      piece(body.to + fade, body.to + 2 * fade, 0.25)
    ];
  }
  return [
    piece(start - 6 * fade, start - 5 * fade, 0.3),
    piece(start - 4 * fade, start - 3 * fade, 0.45),
    piece(start - 2 * fade, start - fade, 0.6),
    body,
    { ...firmEnd(body.to), to: body.to + 2 * cap, overhang: 4 }
  ];
}

/** How far a drawn thing reaches along the axis, in px, with its fading ends. */
export function reachOf(form: Form, [start, end]: Span): Span {
  if (form === 'point') return [(start + end) / 2 - radius, (start + end) / 2 + radius];
  const pieces = piecesOf(form, start, end);
  return [Math.min(...pieces.map(({ from }) => from)), Math.max(...pieces.map(({ to }) => to))];
}

/** The form of one item; several together are a span from the first to the last. */
export function formOfDrawn(drawn: Drawn): Form {
  const item = onlyItem(drawn);
  return item ? formOf(item) : 'span';
}

/** The shape of a form from one moment to another, cut off where the drawing area ends. */
export function glyphOf(form: Form, span: Span, place: GlyphPlace): Glyph {
  const { direction, scale, range, middle, thickness } = place;
  const [start, end] = [scale(span[0]), scale(span[1])];
  const turn = (along: number, across: number) =>
    direction === 'across' ? { x: along, y: across } : { x: across, y: along };
  if (form === 'point') {
    const { x, y } = turn((start + end) / 2, middle);
    return { bars: [], dot: { cx: x, cy: y, r: radius } };
  }
  const bars = piecesOf(form, start, end).flatMap(({ from, to, opacity, overhang }) => {
    const [first, last] = [Math.max(from, range[0]), Math.min(to, range[1])];
    if (last <= first) return [];
    const breadth = thickness + 2 * overhang;
    const { x, y } = turn(first, middle - breadth / 2);
    const [width, height] =
      direction === 'across' ? [last - first, breadth] : [breadth, last - first];
    return [{ x, y, width, height, opacity }];
  });
  return { bars, dot: null };
}
