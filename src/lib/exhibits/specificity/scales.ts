import type { AppLocale } from '$lib/i18n/locale';
import { scaledShares } from '../scaledNumbers';
import type { Options, ScaledNumber } from '../types';
import { testedAgreements } from './count';
import type { SpecificityInput } from './select';

/** The bars are filled by the share of an agreement's own commitments, whatever its total. */
export function scalesSpecificity(
  input: SpecificityInput,
  options: Options,
  locale: AppLocale
): ScaledNumber[][] {
  const totals = testedAgreements(input, options).map(({ agreement, commitments }) => ({
    shortTitle: agreement.shortTitle,
    total: commitments.length
  }));
  return [scaledShares(totals, locale)];
}
