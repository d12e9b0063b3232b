import { formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Box, LayoutContext, PlacedText } from '$lib/viz/layout';
import type { TextStyle } from '$lib/viz/text';
import type { KindGroup, Scope } from './rows';
import type { ActorTies } from './select';

/** How the cells of a chart are made, so that those of one column can be compared; in px. */
export interface CellGrid {
  /** For the widest number, which stands first. */
  numberWidth: number;
  perLine: number;
  /** So many marks are drawn at most. */
  most: number;
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

/** The least width of a cell: a number and two marks. */
export const leastCell = (numberWidth: number): number => numberWidth + gap + 2 * pitch;

/**
 * Two tidy lines of ten marks where they fit, else three of five, else three of as many as there is
 * room for.
 */
export function cellGrid(width: number, numberWidth: number): CellGrid {
  const room = width - numberWidth - gap;
  const fits = (count: number) => count * pitch + gapsIn(count) <= room;
  if (fits(10)) return { numberWidth, perLine: 10, most: 20 };
  const perLine = fits(5) ? 5 : Math.max(2, Math.min(4, Math.floor(room / pitch)));
  return { numberWidth, perLine, most: 3 * perLine };
}

/**
 * One actor in one agreement: the number, then a mark for each commitment or mention, squares for
 * those the actor makes. Where they are too many to be drawn, the number stands alone.
 * The first line is as high as a line of the name beside it.
 */
export function placeCell(
  ties: ActorTies,
  scope: Scope,
  { x, y, position }: { x: number; y: number; position: number },
  { numberWidth, perLine, most }: CellGrid,
  locale: AppLocale
): PlacedCell {
  const [made, joined] =
    scope === 'document' ? [0, ties.mentions] : [ties.by.length, ties.with.length];
  const count = made + joined;
  const drawn = count <= most ? count : 0;
  const squares = Math.min(made, drawn);
  const middle = (index: number) => {
    const place = index % perLine;
    return {
      x: x + numberWidth + gap + (place + 0.5) * pitch + Math.floor(place / 5) * fiveGap,
      y: y + lineStep / 2 + Math.floor(index / perLine) * pitch
    };
  };
  const places = Array.from({ length: drawn }, (_, index) => middle(index));
  const down = Math.max(0, Math.ceil(drawn / perLine) - 1) * pitch;
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
