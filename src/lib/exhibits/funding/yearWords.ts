import { formatFigure, textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Unit } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { YearAmount } from './years';

/** The year, or that there is none. */
export const periodInWords = ({ period }: YearAmount, locale: AppLocale): string =>
  period === null ? m.funding_no_date({}, { locale }) : formatPeriod(period, locale);

/** The amount as the document has it: a number, a range, or words. */
export const amountInWords = ({ figure }: YearAmount, units: Unit[], locale: AppLocale): string =>
  formatFigure(figure, units, locale);

/** The sum up to and with the year, null where there is none. */
export function runningInWords(
  { figure, runningTotal }: YearAmount,
  units: Unit[],
  locale: AppLocale
): string | null {
  return runningTotal === null
    ? null
    : formatFigure({ ...figure, value: runningTotal }, units, locale);
}

/** `9 mio. kr. i 2016`, or the amount alone where it has no date. */
export function amountAndYear(year: YearAmount, units: Unit[], locale: AppLocale): string {
  const amount = amountInWords(year, units, locale);
  return year.period === null
    ? amount
    : m.funding_year({ amount, year: formatPeriod(year.period, locale) }, { locale });
}

/** One year in full words: when, how much, for what, and the sum up to then. */
export function yearInWords(year: YearAmount, units: Unit[], locale: AppLocale): string {
  const period = periodInWords(year, locale);
  const amount = amountInWords(year, units, locale);
  const words = `${period}: ${amount}, ${textIn(year.figure.measure, locale)}`;
  const running = runningInWords(year, units, locale);
  return running === null
    ? words
    : `${words}. ${m.funding_running_total({}, { locale })}: ${running}`;
}
