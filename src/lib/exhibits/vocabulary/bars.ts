import { scaleLinear } from 'd3-scale';
import { textIn } from '$lib/i18n/figures';
import type { PlacedAgreement } from '$lib/model/lookup';
import type { Box, LayoutContext, PlacedText } from '$lib/viz/layout';
import type { TextStyle } from '$lib/viz/text';
import { valueInWords } from './groupWords';
import type { WeighedGroup } from './weigh';

/** The part of the chart that the bars of every group share, in px, and the scale in it. */
export interface Plot {
  left: number;
  right: number;
  /** Of the bars of one group. */
  height: number;
  /** For the agreements' names before their bars; 0 where a legend tells them apart instead. */
  nameRoom: number;
  /** For the widest value as it is written. */
  valueRoom: number;
  /** The largest value of all, above 0. */
  max: number;
}

export interface PlacedBars {
  /** Of the agreement at a position, 0-based. */
  bars: (Box & { position: number })[];
  /** The agreements' names before their bars. */
  names: PlacedText[];
  values: PlacedText[];
  /** Where the value is 0. */
  zero: { x1: number; y1: number; x2: number; y2: number };
}

const valueStyle: TextStyle = { size: 13, face: 'sans-650' };
export const nameStyle: TextStyle = { size: 12, face: 'sans-400' };
/** From one bar to the next below it. */
export const barStep = 18;
export const pairHeight = 24;

const barHeight = 14;
const gap = 6;
const drop = 0.36;

const written = (row: WeighedGroup, { locale }: LayoutContext) =>
  row.values.map((value) => valueInWords(value, row, locale));

/** The widest value as written, in px. */
export function widestValue(rows: WeighedGroup[], context: LayoutContext): number {
  const widths = rows.flatMap((row) =>
    written(row, context).map((text) => context.measure(text, valueStyle))
  );
  return Math.max(0, ...widths);
}

/** Two bars back to back, the first agreement to the left, each with its value at its end. */
export function placePair(
  row: WeighedGroup,
  agreements: PlacedAgreement[],
  top: number,
  { left, right, max, valueRoom }: Plot,
  context: LayoutContext
): PlacedBars {
  const middle = (left + right) / 2;
  const length = scaleLinear()
    .domain([0, max])
    .range([0, (right - left) / 2 - valueRoom - gap]);
  const texts = written(row, context);
  const centre = top + pairHeight / 2;
  const lengths = row.values.map(length);
  return {
    bars: agreements.map(({ position }, index) => ({
      position,
      x: index === 0 ? middle - lengths[index]! : middle,
      y: centre - barHeight / 2,
      width: lengths[index]!,
      height: barHeight
    })),
    names: [],
    values: agreements.map((_, index) => {
      const toLeft = index === 0;
      return {
        x: middle + (toLeft ? -1 : 1) * (lengths[index]! + gap),
        y: centre + drop * valueStyle.size,
        text: texts[index]!,
        anchor: toLeft ? 'end' : 'start',
        size: valueStyle.size
      };
    }),
    zero: { x1: middle, y1: top, x2: middle, y2: top + pairHeight }
  };
}

/** A bar for each agreement below the one before it, with its value at its end. */
export function placeStack(
  row: WeighedGroup,
  agreements: PlacedAgreement[],
  top: number,
  { left, right, max, nameRoom, valueRoom, height }: Plot,
  context: LayoutContext
): PlacedBars {
  const start = left + nameRoom;
  const length = scaleLinear()
    .domain([0, max])
    .range([0, right - start - valueRoom - gap]);
  const texts = written(row, context);
  const step = height / agreements.length;
  const centre = (index: number) => top + (index + 0.5) * step;
  return {
    bars: agreements.map(({ position }, index) => ({
      position,
      x: start,
      y: centre(index) - barHeight / 2,
      width: length(row.values[index]!),
      height: barHeight
    })),
    names: agreements
      .filter(() => nameRoom > 0)
      .map(({ shortTitle }, index) => ({
        x: left,
        y: centre(index) + drop * nameStyle.size,
        text: textIn(shortTitle, context.locale),
        anchor: 'start',
        size: nameStyle.size
      })),
    values: agreements.map((_, index) => ({
      x: start + length(row.values[index]!) + gap,
      y: centre(index) + drop * valueStyle.size,
      text: texts[index]!,
      anchor: 'start',
      size: valueStyle.size
    })),
    zero: { x1: start, y1: top, x2: start, y2: top + height }
  };
}
