import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { scaledFigure } from '../scaledNumbers';
import type { ScaledNumber } from '../types';
import type { IndustryShareInput } from './select';

/** The shares stand on one scale of 0 to 100 per cent, each as its agreement states it. */
export function scalesIndustryShare(
  { agreements, shares, units }: IndustryShareInput,
  locale: AppLocale
): ScaledNumber[][] {
  const scopeOf = (id: string) => {
    const agreement = agreements.find((candidate) => candidate.id === id);
    if (!agreement) return null;
    const title = textIn(agreement.shortTitle, locale);
    return m.source_agreements({ count: 1, agreements: title }, { locale });
  };
  return [
    shares.map(({ part }) => ({
      ...scaledFigure(part, units, locale),
      scope: scopeOf(part.agreement)
    }))
  ];
}
