import { nice } from 'd3-array';
import type { Box, LayoutContext, PlacedText } from '$lib/viz/layout';
import { formatFigure } from '$lib/i18n/figures';
import { formatNumber } from '$lib/i18n/format';
import type { StatedFigure, Unit } from '$lib/model/types';
import type { Glyph } from './glyph';

/** The shapes of a glyph, in px; what a kind does not use is empty. */
export interface PlacedGlyph {
  /** Outlined, because the number is an upper bound. */
  open: boolean;
  dots: { x: number; y: number; radius: number }[];
  /** The whole scale, and the part of it that is stated. */
  track: Box | null;
  bar: Box | null;
  ends: PlacedText[];
  /** Where the glyph ends below, 0 where it has no shape. */
  bottom: number;
}

/** Where a glyph goes: its first line about `middle`. */
interface GlyphColumn {
  x: number;
  width: number;
  middle: number;
}

const leastPitch = 14;
const mostPitch = 18;
/** Extra room after five dots, so that they can be counted at a glance. */
const five = 6;
const perLine = 10;
/** The room ten dots take at least. */
export const glyphWidth = perLine * leastPitch + five;

const barHeight = 14;
const endSize = 12;
const endsRoom = 18;

/** Dots in lines of ten with a gap after five, the first line about `middle`. */
function dotsAt(count: number, { x, width, middle }: GlyphColumn): PlacedGlyph['dots'] {
  const pitch = Math.min(mostPitch, Math.floor((width - five) / perLine));
  const radius = pitch * 0.36;
  return Array.from({ length: count }, (_, index) => {
    const place = index % perLine;
    return {
      x: x + radius + place * pitch + (place >= perLine / 2 ? five : 0),
      y: middle + Math.floor(index / perLine) * pitch,
      radius
    };
  });
}

/** The numbers under a scale, outermost first; one that would touch another is left out. */
function endLabels(
  labels: { x: number; text: string; anchor: PlacedText['anchor'] }[],
  y: number,
  { measure }: LayoutContext
): PlacedText[] {
  const taken: [left: number, right: number][] = [];
  return labels.flatMap(({ x, text, anchor }) => {
    const width = measure(text, { size: endSize, face: 'sans-400' });
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    if (taken.some(([from, to]) => left < to + 6 && left + width + 6 > from)) return [];
    taken.push([left, left + width]);
    return [{ x, y, text, anchor, size: endSize }];
  });
}

/** A scale from 0 to `top` with the stated part of it filled. */
function scaleAt(
  glyph: { from: number; to: number },
  top: number,
  box: Box,
  labels: string[],
  context: LayoutContext
): Pick<PlacedGlyph, 'track' | 'bar' | 'ends'> {
  const at = (value: number) => box.x + (box.width * value) / top;
  const [first, last, from, to] = labels;
  const wanted = [
    { x: box.x, text: first, anchor: 'start' as const },
    { x: box.x + box.width, text: last, anchor: 'end' as const },
    { x: at(glyph.from), text: from, anchor: 'middle' as const },
    { x: at(glyph.to), text: to, anchor: 'middle' as const }
  ];
  return {
    track: box,
    bar: { ...box, x: at(glyph.from), width: at(glyph.to) - at(glyph.from) },
    ends: endLabels(
      wanted.flatMap(({ text, ...label }) => (text ? [{ ...label, text }] : [])),
      box.y + box.height + endSize + 3,
      context
    )
  };
}

/**
 * Places a figure's glyph in a column. Numbers and words that stand
 * alone have no shape.
 */
export function placeGlyph(
  glyph: Glyph,
  figure: StatedFigure,
  units: Unit[],
  column: GlyphColumn,
  context: LayoutContext
): PlacedGlyph {
  const { locale } = context;
  const { x, width, middle } = column;
  const none = { open: false, dots: [], track: null, bar: null, ends: [], bottom: 0 };
  const box = { x, y: middle - barHeight / 2, width, height: barHeight };
  const scaleBottom = middle + barHeight / 2 + endsRoom;
  switch (glyph.kind) {
    case 'dots': {
      const dots = dotsAt(glyph.count, column);
      const bottom = Math.max(...dots.map(({ y, radius }) => y + radius));
      return { ...none, open: glyph.open, dots, bottom };
    }
    case 'part': {
      const whole = formatFigure({ ...figure, value: 100 }, units, locale);
      const labels = [formatNumber(0, locale), whole];
      const scale = scaleAt(glyph, 100, box, labels, context);
      return { ...none, ...scale, open: glyph.open, bottom: scaleBottom };
    }
    case 'range': {
      const [, top] = nice(0, glyph.to, 2);
      const labels = [0, top, glyph.from, glyph.to].map((value) => formatNumber(value, locale));
      return { ...none, ...scaleAt(glyph, top, box, labels, context), bottom: scaleBottom };
    }
    case 'number':
    case 'words':
      return none;
  }
}
