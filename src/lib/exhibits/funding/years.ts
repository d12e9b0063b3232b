import { cumsum } from 'd3-array';
import type { StatedFigure } from '$lib/model/types';

/** One year's money: the figure that names it, and what has been named up to and with this year. */
export interface YearAmount {
  key: string;
  /** A year, or whatever else the figure is dated by; null where it has no date. */
  period: string | null;
  figure: StatedFigure;
  /** Null where the amounts cannot be added: words, ranges, different units, or a single row. */
  runningTotal: number | null;
}

/** First and last year of a period such as `2017/2019`, null for any other date. */
function spanOf(asOf: string | null): [first: number, last: number] | null {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(asOf ?? '') ?? [];
  return first && last ? [Number(first), Number(last)] : null;
}

/** Whether one figure names the money of several years. */
export const isRepeated = ({ asOf }: StatedFigure): boolean => spanOf(asOf) !== null;

/** The years a figure holds for: each one of a period. */
function periodsOf({ asOf }: StatedFigure): (string | null)[] {
  const span = spanOf(asOf);
  if (!span) return [asOf];
  const [first, last] = span;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => String(first + index));
}

/** In order of time as ISO dates sort; what has no date comes last. */
function byTime(a: { period: string | null }, b: { period: string | null }): number {
  if (a.period === null || b.period === null) {
    return Number(a.period === null) - Number(b.period === null);
  }
  return a.period < b.period ? -1 : Number(a.period > b.period);
}

/** The amounts year by year, in order of time, with their running total where they have one. */
export function amountsByYear(amounts: StatedFigure[]): YearAmount[] {
  const years = amounts.flatMap((figure) =>
    periodsOf(figure).map((period) => ({
      key: period === null ? figure.id : `${figure.id}-${period}`,
      period,
      figure
    }))
  );
  years.sort(byTime);
  const alike = new Set(amounts.map(({ unit }) => unit)).size === 1;
  const addable = alike && years.length > 1 && amounts.every(({ value }) => value !== null);
  const totals = cumsum(years, ({ figure }) => figure.value ?? 0);
  return years.map((year, index) => ({
    ...year,
    runningTotal: addable ? totals[index]! : null
  }));
}
