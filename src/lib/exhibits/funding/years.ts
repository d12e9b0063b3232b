import type { StatedFigure } from '$lib/model/types';
import type { FundingInput } from './select';

/** One year's money: the figure that names it, and what has been named up to and with this year. */
export interface YearAmount {
  key: string;
  /** A year, or whatever else the figure is dated by. */
  period: string;
  figure: StatedFigure;
  amount: number;
  runningTotal: number;
}

/** The years a figure holds for: each one of a period such as `2017/2019`. */
function yearsOf(asOf: string | null): string[] {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(asOf ?? '') ?? [];
  if (!first || !last) return [asOf ?? ''];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index)
  );
}

/** The amounts year by year, in order of time, with their running total. */
export function amountsByYear({ amounts }: FundingInput): YearAmount[] {
  const years = amounts.flatMap((figure) =>
    yearsOf(figure.asOf).map((period) => ({
      key: `${figure.id}-${period}`,
      period,
      figure,
      amount: figure.value ?? 0
    }))
  );
  years.sort((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)));
  let runningTotal = 0;
  return years.map((year) => ({ ...year, runningTotal: (runningTotal += year.amount) }));
}
