import type { Locale } from '$lib/model/types';

/** Numbers as a language writes them: no interface text, so that the data step can use it too. */

/** Languages whose number and date habits are not those of their bare tag. */
const regional: Partial<Record<Locale, string>> = { en: 'en-GB' };

/** The tag that `Intl` is asked with. */
export const tagOf = (locale: Locale): string => regional[locale] ?? locale;

/** Making a formatter costs far more than using it, so each is made once. */
const made = new Map<string, unknown>();
export function once<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Formatter;
}

/** The formatter of numbers of a language. */
export const numbers = (locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once(
    `number ${locale} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(tagOf(locale), options)
  );

/** A number as the language writes it: `100.000` and `2,5` in Danish; at most 3 decimals. */
export function formatNumber(value: number, locale: Locale): string {
  return numbers(locale, { maximumFractionDigits: 3 }).format(value);
}

/** A range with an en dash: `4–7`. */
export function formatRange(low: number, high: number, locale: Locale): string {
  return `${formatNumber(low, locale)}–${formatNumber(high, locale)}`;
}

/**
 * Puts a formatted number into a unit's pattern: `{n} mio. kr.` and `9` give `9 mio. kr.`, with
 * spaces that do not break, so that no line ends between number and unit.
 */
export function withUnit(number: string, pattern: string): string {
  return pattern.replace('{n}', number).replaceAll(' ', '\u00a0');
}
