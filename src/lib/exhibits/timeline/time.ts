import type { AgreementEvent, IsoDate } from '$lib/model/types';

/** A stretch of time in decimal years, 2016.5; every year is as wide as any other. */
export type Span = readonly [from: number, to: number];

const day = 86_400_000;
const yearStart = (year: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime();
};

/** A day as a decimal year. */
export function yearOf(iso: IsoDate): number {
  const time = Date.parse(`${iso}T00:00:00Z`);
  const year = new Date(time).getUTCFullYear();
  const start = yearStart(year);
  return year + (time - start) / (yearStart(year + 1) - start);
}

/** The day nearest to a decimal year. */
export function isoOf(moment: number): IsoDate {
  const year = Math.floor(moment);
  const start = yearStart(year);
  const days = Math.round(((moment - year) * (yearStart(year + 1) - start)) / day);
  return new Date(start + days * day).toISOString().slice(0, 10);
}

/** From the beginning of the first day to the end of the last. */
export function spanOf({ start, end }: Pick<AgreementEvent, 'start' | 'end'>): Span {
  const dayAfter = new Date(Date.parse(`${end}T00:00:00Z`) + day).toISOString().slice(0, 10);
  return [yearOf(start), yearOf(dayAfter)];
}

/**
 * How exact a date is, as it is drawn: a day is a point, a span has firm ends, a season soft ones,
 * and what is to be done by a time is open to the left and closed at a bound.
 */
export type Form = 'point' | 'span' | 'soft' | 'by';

export const forms: readonly Form[] = ['point', 'span', 'soft', 'by'];

export function formOf({ precision, bound }: Pick<AgreementEvent, 'precision' | 'bound'>): Form {
  if (bound === 'by') return 'by';
  if (precision === 'day') return 'point';
  return precision === 'season' ? 'soft' : 'span';
}
