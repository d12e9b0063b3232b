import type { EventTime } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { AppLocale } from './locale';

/** Languages whose number and date habits are not those of their bare tag. */
const regional: Partial<Record<AppLocale, string>> = { en: 'en-GB' };

const tag = (locale: AppLocale) => regional[locale] ?? locale;

/** Making a formatter costs far more than using it, so each is made once. */
const made = new Map<string, unknown>();
function once<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Formatter;
}

const numbers = (locale: AppLocale, options: Intl.NumberFormatOptions) =>
  once(
    `number ${locale} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(tag(locale), options)
  );

/** A number as the language writes it: `100.000` and `2,5` in Danish; at most 3 decimals. */
export function formatNumber(value: number, locale: AppLocale): string {
  return numbers(locale, { maximumFractionDigits: 3 }).format(value);
}

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

/** A range with an en dash: `4–7`. */
export function formatRange(low: number, high: number, locale: AppLocale): string {
  return `${formatNumber(low, locale)}–${formatNumber(high, locale)}`;
}

/**
 * Puts a formatted number into a unit's pattern: `{n} mio. kr.` and `9` give `9 mio. kr.`, with
 * spaces that do not break, so that no line ends between number and unit.
 */
export function withUnit(number: string, pattern: string): string {
  return pattern.replace('{n}', number).replaceAll(' ', '\u00a0');
}

/** An ISO date written out: `13. september 2011`. */
export function formatDate(iso: string, locale: AppLocale): string {
  const dates = once(
    `date ${locale}`,
    () =>
      new Intl.DateTimeFormat(tag(locale), {
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
    () => new Intl.DateTimeFormat(tag(locale), { month: 'short', timeZone: 'UTC' })
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
    () => new Intl.ListFormat(tag(locale), { type: 'conjunction' })
  ).format(items);
}

/** Verbatim text in the quotation marks of the page's language. */
export function quoted(text: string, locale: AppLocale): string {
  return m.quoted({ text }, { locale });
}

/** Keeps `2016-2017` on one line: a word joiner after a hyphen between digits. */
export const unbroken = (words: string): string => words.replace(/(\d-)(?=\d)/g, '$1\u2060');
