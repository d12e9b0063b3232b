import type { IsoDate, Precision } from '../../../src/lib/model/types';

/** A stretch of days, both ends inclusive. */
export interface When {
  start: IsoDate;
  end: IsoDate;
  precision: Precision;
}

/** What is wrong with a date that was written. */
export interface WhenFault {
  what: string;
  mend: string;
}

const GRAMMAR = 'Write 2011-09-13, 2011-Q2, 2017-spring, 2008 or 2015/2018';
const SEASONS = ['winter', 'spring', 'summer', 'autumn'];

/**
 * Reads `2011-09-13`, `2011-Q2`, `2017-spring`, `2008` and `2015/2018`. Spring is March to May,
 * and so on; the winter of a year begins in its December and ends in the next year's February.
 */
export function parseWhen(text: string): When | WhenFault {
  if (SEASONS.includes(text)) {
    return { what: `"${text}" is a season without a year`, mend: `Write 2017-${text}` };
  }
  const match =
    /^(\d{4})(?:-(?:Q([1-4])|(winter|spring|summer|autumn)|(\d{2}-\d{2}))|\/(\d{4}))?$/.exec(text);
  if (match === null) return { what: `"${text}" is a malformed date`, mend: GRAMMAR };
  const year = Number(match[1]);
  const [, , quarter, season, , until] = match;
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 'quarter');
  if (season === 'winter') return months(year, 12, 'season');
  if (season !== undefined) return months(year, SEASONS.indexOf(season) * 3, 'season');
  if (match[4] !== undefined) return day(text);
  const last = until ?? match[1]!;
  if (Number(last) < year)
    return { what: `"${text}" ends before it starts`, mend: `Write ${last}/${year}` };
  if (until === match[1]) return { what: `"${text}" names one year twice`, mend: `Write ${until}` };
  const precision = until === undefined ? 'year' : 'years';
  return { start: `${match[1]}-01-01`, end: `${last}-12-31`, precision };
}

/** Whether a text is a day of the calendar, `2011-09-13`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && iso(new Date(`${text}T00:00:00Z`)) === text;
}

/** The years a date names, as they have to stand in the words it comes from. */
export function yearsOf(text: string): string[] {
  return text.match(/\d{4}/g) ?? [];
}

function day(text: string): When | WhenFault {
  if (isDay(text)) return { start: text, end: text, precision: 'day' };
  return { what: `"${text}" is no day of the calendar`, mend: 'Correct the month or the day' };
}

function months(year: number, month: number, precision: Precision): When {
  const start = new Date(Date.UTC(year, month - 1, 1));
  const end = new Date(Date.UTC(year, month + 2, 0));
  return { start: iso(start), end: iso(end), precision };
}

function iso(date: Date): IsoDate {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
