import { max, rollup } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { LayoutContext } from '$lib/viz/layout';
import type { TextStyle } from '$lib/viz/text';
import type { FundingInput } from './select';
import { amountInWords, periodInWords, runningInWords } from './yearWords';
import type { YearAmount } from './years';

export const body = { size: 16, lineHeight: 22, face: 'sans-400' } as const;
export const strong = { size: 16, lineHeight: 22, face: 'sans-650' } as const;
export const gap = 12;

/** How far words and bars stand from the sides, so that the outline of a row stands clear, in px. */
export const inset = 8;

/** What all years share: whether their words stand beside the bars or above, and the scale. */
export interface Frame {
  /** Where words begin and end, in px. */
  left: number;
  right: number;
  beside: boolean;
  /** Where the bars begin, in px. */
  start: number;
  /** How long, in px, a bar is for so much money of a figure's unit. */
  length: (amount: number, unit: string) => number;
}

/** Bars of one unit share a scale, which reaches to the largest sum or, without sums, amount. */
function scaleFor(years: YearAmount[], room: number): Frame['length'] {
  const largest = rollup(
    years,
    (group) => max(group, ({ figure, runningTotal }) => runningTotal ?? figure.value ?? 0) ?? 0,
    ({ figure }) => figure.unit
  );
  return (amount, unit) => scaleLinear([0, largest.get(unit) || 1], [0, room]).clamp(true)(amount);
}

/**
 * The frame of a width: year, bars and sums in three columns where every amount then fits into its
 * bar, else the words of a year above bars that take the whole width.
 */
export function frameOf(
  years: YearAmount[],
  { units }: FundingInput,
  { width, locale, measure }: LayoutContext
): Frame {
  const widest = (texts: string[], style: TextStyle) =>
    max(texts, (text) => measure(text, style)) ?? 0;
  const periods = years.map((year) => periodInWords(year, locale));
  const sums = years.flatMap((year) => runningInWords(year, units, locale) ?? []);
  const [left, right] = [inset, width - inset];
  const start = left + widest(periods, strong) + gap;
  const end = sums.length > 0 ? widest(sums, body) + gap : 0;
  const length = scaleFor(years, right - start - end);
  const fits = (year: YearAmount) => {
    const amount = measure(amountInWords(year, units, locale), strong) + 2 * gap;
    const { value, unit } = year.figure;
    return value === null ? start + amount + end <= right : amount <= length(value, unit);
  };
  return start + end < right && years.every(fits)
    ? { left, right, beside: true, start, length }
    : { left, right, beside: false, start: left, length: scaleFor(years, right - left) };
}
