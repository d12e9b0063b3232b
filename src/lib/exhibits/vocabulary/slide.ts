import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Options, SlideChart } from '../types';
import type { VocabularyInput } from './select';
import { decimalsFor, orderOf, weighedGroups } from './weigh';

/** The word groups in the order of the drawing, a bar per 1.000 words for each agreement. */
export function slideVocabulary(
  input: VocabularyInput,
  options: Options,
  locale: AppLocale
): SlideChart {
  const rows = weighedGroups(input, orderOf(options), locale);
  return {
    caption: m.vocabulary_slide({}, { locale }),
    kind: 'bars',
    categories: rows.map(({ group }) => textIn(group.label, locale)),
    series: input.agreements.map(({ shortTitle, position }, index) => ({
      name: textIn(shortTitle, locale),
      position,
      values: rows.map(({ values }) => Number((values[index] ?? 0).toFixed(decimalsFor(values))))
    })),
    unit: '{n}'
  };
}
