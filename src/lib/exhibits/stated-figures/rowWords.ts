import { figureNumber, textIn } from '$lib/i18n/figures';
import { formatPeriod, quoted } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { StatedFigure, Unit } from '$lib/model/types';
import { figureInWords } from '../figureWords';

/** The words that go with a number, »op til«, in quotation marks; null where it has none. */
export function qualifierWords(figure: StatedFigure, locale: AppLocale): string | null {
  const { qualifier } = figure;
  const numbered = figureNumber(figure, locale) !== null;
  return qualifier && numbered ? quoted(textIn(qualifier, locale), locale) : null;
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
