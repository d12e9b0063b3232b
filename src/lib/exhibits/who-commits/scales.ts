import type { AppLocale } from '$lib/i18n/locale';
import { scaledCounts } from '../scaledNumbers';
import type { Options, ScaledNumber } from '../types';
import { groupsByAgreement } from './groups';
import type { WhoCommitsInput } from './select';

/** The squares are equally large in all agreements that are shown, so they are counted alike. */
export function scalesWhoCommits(
  input: WhoCommitsInput,
  options: Options,
  locale: AppLocale
): ScaledNumber[][] {
  const shown = groupsByAgreement(input, options);
  const totals = shown.map(({ agreement: { shortTitle }, total }) => ({ shortTitle, total }));
  return [scaledCounts(totals, locale)];
}
