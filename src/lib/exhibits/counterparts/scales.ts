import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { scaledCounts } from '../scaledNumbers';
import type { Options, ScaledNumber } from '../types';
import { groupedRows, scopeOf } from './rows';
import type { CounterpartsInput } from './select';

/**
 * A mark is worth the same in every cell. What mentions are counted in, documents of different
 * lengths, is said by a note of the exhibit.
 */
export function scalesCounterparts(
  input: CounterpartsInput,
  options: Options,
  locale: AppLocale
): ScaledNumber[][] {
  const scope = scopeOf(options);
  if (groupedRows(input, scope).length === 0) return [];
  if (scope === 'commitments') return [scaledCounts(input.agreements, locale)];
  const mentions = { unit: m.unit_mentions({}, { locale }), date: null, scope: null };
  return [input.agreements.map(() => mentions)];
}
