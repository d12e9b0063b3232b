import { formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Box, LayoutContext, PlacedText } from '$lib/viz/layout';
import type { TextStyle } from '$lib/viz/text';
import type { KindGroup, Scope } from './rows';
import type { ActorTies } from './select';

/** How the cells of a chart are made, so that those of one column can be compared; in px. */
export interface CellGrid {
  width: number;
  /** For the widest number, which stands first. */
  numberWidth: number;
  /** Of the dots. */
  perLine: number;
}

export interface PlacedCell {
  /** Of the agreement, 0-based. */
  position: number;
  number: PlacedText;
  /** A dash stands for none. */
  empty: boolean;
  /** Commitments the actor makes. */
  squares: Box[];
  /** Commitments the actor takes part in, or mentions. */
  dots: { x: number; y: number }[];
  height: number;
}

export const dotRadius = 4.5;
export const squareSide = 8;
/** From the middle of one dot to the next. */
export const pitch = 12;
/** The height of a line of dots, which that of a name is as well. */
export const lineStep = 21;
const lines = 2;
const fiveGap = 3;
const gap = 8;
const numberStyle: TextStyle = { size: 13, face: 'sans-650' };

const gapsIn = (count: number) => Math.floor((count - 1) / 5) * fiveGap;

/** The room that the widest number takes, in px. */
export function widestNumber(groups: KindGroup[], { locale, measure }: LayoutContext): number {
  const counts = groups.flatMap(({ rows }) => rows.flatMap((row) => row.counts));
  const widths = counts.map((count) => measure(formatNumber(count, locale), numberStyle));
  return Math.max(0, ...widths);
}

/** The least width of a cell: a number and one mark of each kind. */
export const leastCell = (numberWidth: number) => numberWidth + gap + 2 * pitch;

/** Tidy lines of ten or five where they fit, else as many dots in a line as there is room for. */
export function cellGrid(width: number, numberWidth: number): CellGrid {
  const room = width - numberWidth - gap;
  const perLine =
    [10, 5].find((count) => count * pitch + gapsIn(count) <= room) ??
    Math.max(2, Math.min(4, Math.floor(room / pitch)));
  return { width, numberWidth, perLine };
}

/**
 * One actor in one agreement: the number, then a mark for each commitment or mention, squares for
 * those the actor makes. Where they are too many to be drawn, one mark of each kind stands for all.
 * @param x left of the cell
 * @param y top of the cell, whose first line is as high as a line of the name
 */
export function placeCell(
  ties: ActorTies,
  scope: Scope,
  position: number,
  { x, y }: { x: number; y: number },
  { numberWidth, perLine }: CellGrid,
  locale: AppLocale
): PlacedCell {
  const [made, joined] =
    scope === 'document' ? [0, ties.mentions] : [ties.by.length, ties.with.length];
  const count = made + joined;
  const drawable = count <= lines * perLine;
  const squares = drawable ? made : Math.min(1, made);
  const dots = drawable ? joined : Math.min(1, joined);
  const middle = (index: number) => {
    const place = index % perLine;
    return {
      x: x + numberWidth + gap + (place + 0.5) * pitch + Math.floor(place / 5) * fiveGap,
      y: y + lineStep / 2 + Math.floor(index / perLine) * pitch
    };
  };
  const places = Array.from({ length: squares + dots }, (_, index) => middle(index));
  const down = Math.max(0, Math.ceil((squares + dots) / perLine) - 1) * pitch;
  return {
    position,
    number: {
      x: x + numberWidth,
      y: y + lineStep / 2 + 0.36 * numberStyle.size,
      text: count === 0 ? '–' : formatNumber(count, locale),
      anchor: 'end',
      size: numberStyle.size
    },
    empty: count === 0,
    squares: places.slice(0, squares).map((place) => ({
      x: place.x - squareSide / 2,
      y: place.y - squareSide / 2,
      width: squareSide,
      height: squareSide
    })),
    dots: places.slice(squares),
    height: lineStep + down
  };
}
