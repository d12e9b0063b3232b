import type { FigureValue, Locale, Text, Unit } from '$lib/model/types';
import { formatNumber, formatRange, withUnit } from './number';

/** A text in a language; a language the data lacks falls back to the first one it has. */
export function textIn(text: Text, locale: Locale): string {
  return text[locale] ?? Object.values(text)[0] ?? '';
}

/** The bare number of a figure, `4–7` for a range; null where the document gives only words. */
export function figureNumber(figure: FigureValue, locale: Locale): string | null {
  if (figure.value !== null) return formatNumber(figure.value, locale);
  if (figure.low !== null && figure.high !== null) {
    return formatRange(figure.low, figure.high, locale);
  }
  return null;
}

/** A figure with its unit, `9 mio. kr.`; its qualifier (`et par procent`) where it has no number. */
export function formatFigure(figure: FigureValue, units: Unit[], locale: Locale): string {
  const number = figureNumber(figure, locale);
  if (number === null) return figure.qualifier ? textIn(figure.qualifier, locale) : '';
  const unit = units.find(({ id }) => id === figure.unit);
  return withUnit(number, unit ? textIn(unit.format, locale) : '{n}');
}
