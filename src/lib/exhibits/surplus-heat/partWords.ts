import { figureNumber, formatFigure, textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Figure, StatedFigure, Unit } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { Obstacle } from './select';
import { squareCount, squareValue } from './squares';

/** The words that go with a number, or that it is derived; empty where the words are the number. */
export function asideOf(figure: Figure, locale: AppLocale): string {
  const qualifier =
    figure.qualifier && figureNumber(figure, locale) !== null
      ? textIn(figure.qualifier, locale)
      : '';
  const derived = figure.kind === 'derived' ? m.derived({}, { locale }) : '';
  return [derived, qualifier].filter(Boolean).join(', ');
}

/** A number with the words of the document that go with it, as it joins them. */
export function qualified(figure: Figure, units: Unit[], locale: AppLocale): string {
  const words = figure.kind === 'stated' ? asideOf(figure, locale) : '';
  return [words, formatFigure(figure, units, locale)].filter(Boolean).join(' ');
}

/** A part of the chart in full words: what it is, its number, its date, and whether it is derived. */
export function partInWords(figure: Figure, units: Unit[], locale: AppLocale): string {
  const parts = [qualified(figure, units, locale)];
  if (figure.asOf) parts.push(formatPeriod(figure.asOf, locale));
  if (figure.kind === 'derived') parts.push(asideOf(figure, locale));
  return `${textIn(figure.measure, locale)}: ${parts.join(', ')}`;
}

/** What one square stands for, with its unit; null where there are no squares. */
export function squareInWords(
  households: StatedFigure | null,
  units: Unit[],
  locale: AppLocale
): string | null {
  const total = households?.value ?? 0;
  if (!households || squareCount(total) === 0) return null;
  return formatFigure({ ...households, value: squareValue(total) }, units, locale);
}

/** What stands in the way in the language of the page, and whether that is our translation. */
export function obstacleInWords(
  { passage }: Obstacle,
  locale: AppLocale
): { text: string; translated: boolean } {
  const translation = passage.translation?.[locale];
  return translation
    ? { text: translation, translated: true }
    : { text: passage.text, translated: false };
}
