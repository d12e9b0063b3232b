import type { AppLocale } from '$lib/i18n/locale';
import type { Box, LayoutContext, PlacedText } from '$lib/viz/layout';
import type { TextStyle } from '$lib/viz/text';
import { valueInWords } from './areaWords';
import type { Measure, WeighedArea } from './weigh';

/** Something in the colour of the agreement at a position, 0-based. */
interface OfAgreement {
  position: number;
}

export interface PlacedDot extends OfAgreement {
  x: number;
  y: number;
  /** The earlier of two agreements is a ring, so that they differ without their colour. */
  open: boolean;
}

export interface PlacedLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The drawn values of one area. */
export interface PlacedValues {
  numbers: (PlacedText & OfAgreement)[];
  dots: PlacedDot[];
  bars: (Box & OfAgreement)[];
  /** From dot to dot. */
  link: PlacedLine | null;
  /** Where the value is 0; it leaves room for what is written across it. */
  zero: PlacedLine[];
}

/** The part of the chart that the values of every area share, in px, and the scale in it. */
export interface Plot {
  left: number;
  right: number;
  /** Of the values of one area. */
  height: number;
  /** For the widest value as it is written. */
  room: number;
  /** The largest value of all, above 0. */
  max: number;
}

export const numberStyle: TextStyle = { size: 13, face: 'sans-650' };
export const ringRadius = 7;
export const dotRadius = 5.5;

/** The width of the widest value, in px. */
export function widestNumber(
  rows: WeighedArea[],
  measure: Measure,
  { locale, measure: measureText }: LayoutContext
): number {
  const widths = rows.flatMap((row) =>
    row.values.map((value) => measureText(valueInWords(row, value, measure, locale), numberStyle))
  );
  return Math.max(0, ...widths);
}

/** A row's values as they are written, in order of time. */
export const numbersOf = (row: WeighedArea, measure: Measure, locale: AppLocale): string[] =>
  row.values.map((value) => valueInWords(row, value, measure, locale));
