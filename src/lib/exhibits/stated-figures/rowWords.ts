import { textIn } from '$lib/i18n/figures';
import { formatPeriod, quoted } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { StatedFigure, Unit } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { figureInWords } from '../figureWords';

/** Whether the text gives a number at all; where it does not, there is nothing to count. */
export const isNumbered = ({ value, low, high }: StatedFigure): boolean =>
  value !== null || (low !== null && high !== null);

/** How many numbers there are, and how many times words stand in place of one. */
export function countInWords(figures: StatedFigure[], locale: AppLocale): string {
  const count = figures.filter(isNumbered).length;
  const inWords = figures.length - count;
  const numbers = m.stated_figures_count({ count }, { locale });
  return inWords > 0
    ? m.stated_figures_count_words({ numbers, count: inWords }, { locale })
    : numbers;
}

/** The words that go with a number, »op til«, in quotation marks; null where it has none. */
export function qualifierWords(figure: StatedFigure, locale: AppLocale): string | null {
  const { qualifier } = figure;
  return qualifier && isNumbered(figure) ? quoted(textIn(qualifier, locale), locale) : null;
}

/** Date and stated source in one line, empty where the text gives neither. */
export function smallPrint({ asOf, statedSource }: StatedFigure, locale: AppLocale): string {
  const parts = [
    asOf ? formatPeriod(asOf, locale) : null,
    statedSource ? textIn(statedSource, locale) : null
  ];
  return parts.filter(Boolean).join(' · ');
}

/** One row in full words: number, measure, date, and the words that go with the number. */
export function rowInWords(figure: StatedFigure, units: Unit[], locale: AppLocale): string {
  const words = [figureInWords(figure, units, locale), qualifierWords(figure, locale)];
  return words.filter(Boolean).join(', ');
}
