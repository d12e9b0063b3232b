import type { EventTime } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { AppLocale } from './locale';
import { numbers, once, tagOf } from './number';

export { formatNumber, formatRange, withUnit } from './number';

/** A number with exactly so many decimals: `8,0` beside `14,1`. */
export function formatFixed(value: number, locale: AppLocale, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numbers(locale, digits).format(value);
}

/** A part of a whole, 0 to 1, as per cent: `18 %`, with so many decimals. */
export function formatShare(share: number, locale: AppLocale, decimals = 0): string {
  return numbers(locale, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  }).format(share);
}

/** An ISO date written out: `13. september 2011`. */
export function formatDate(iso: string, locale: AppLocale): string {
  const dates = once(
    `date ${locale}`,
    () =>
      new Intl.DateTimeFormat(tagOf(locale), {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC'
      })
  );
  return dates.format(new Date(`${iso}T00:00:00Z`));
}

/** The month of an ISO date, short, as an axis needs it: `apr.` */
export function formatMonth(iso: string, locale: AppLocale): string {
  const months = once(
    `month ${locale}`,
    () => new Intl.DateTimeFormat(tagOf(locale), { month: 'short', timeZone: 'UTC' })
  );
  return months.format(new Date(`${iso}T00:00:00Z`));
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
type Season = (typeof seasons)[number];
const isSeason = (part: string): part is Season => (seasons as readonly string[]).includes(part);

/**
 * A moment or period of the data written out: `2008`, `2011-Q2`, `2017-spring`, `2017/2019`, or an
 * ISO date. Anything else comes back as it is.
 */
export function formatPeriod(period: string, locale: AppLocale): string {
  const [, year = '', part = ''] =
    /^(\d{4})-(Q[1-4]|spring|summer|autumn|winter)$/.exec(period) ?? [];
  if (part.startsWith('Q')) return m.period_quarter({ quarter: part.slice(1), year }, { locale });
  if (isSeason(part)) return m.period_season({ season: part, year }, { locale });
  if (/^\d{4}\/\d{4}$/.test(period)) return period.replace('/', '–');
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(period) && !Number.isNaN(Date.parse(period));
  if (isDate) return formatDate(period, locale);
  return period;
}

/** The period that an event's start and precision stand for, as `formatPeriod` reads it. */
function periodOf({ start, end, precision }: EventTime): string {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  if (precision === 'day') return start;
  if (precision === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  if (precision === 'season')
    return `${year}-${seasons[Math.floor((month % 12) / 3) - 1] ?? 'winter'}`;
  return precision === 'years' ? `${year}/${end.slice(0, 4)}` : year;
}

/** When an event is, as exactly as the document says: `senest foråret 2017`, `2015–2018`. */
export function formatEventTime(event: EventTime, locale: AppLocale): string {
  const period = formatPeriod(periodOf(event), locale);
  return event.bound === 'by'
    ? m.period_by({ period, precision: event.precision }, { locale })
    : period;
}

/** Words as a sentence of their own: with a full stop, but never with two, nor after a quote's. */
export const asSentence = (words: string): string =>
  /[.!?…][«”’]*$/.test(words) ? words : `${words}.`;

/** A list in words: `a, b og c`. */
export function formatList(items: string[], locale: AppLocale): string {
  return once(
    `list ${locale}`,
    () => new Intl.ListFormat(tagOf(locale), { type: 'conjunction' })
  ).format(items);
}

/** Verbatim text in the quotation marks of the page's language. */
export function quoted(text: string, locale: AppLocale): string {
  return m.quoted({ text }, { locale });
}

/** Keeps `2016-2017` and `4–7` on one line: a word joiner after a dash between digits. */
export const unbroken = (words: string): string => words.replace(/(\d[-–])(?=\d)/g, '$1\u2060');
