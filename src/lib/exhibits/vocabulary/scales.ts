import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { ScaledNumber } from '../types';
import type { VocabularyInput } from './select';

/** Counts per 1.000 words of the whole document, which is what makes documents comparable. */
export function scalesVocabulary(
  { agreements, groups }: VocabularyInput,
  locale: AppLocale
): ScaledNumber[][] {
  if (groups.length === 0) return [];
  const frequency = { unit: m.unit_per_thousand_words({}, { locale }), date: null, scope: null };
  return [agreements.map(() => frequency)];
}
