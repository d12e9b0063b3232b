import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { SlideChart } from '../types';
import type { FundingInput } from './select';
import { amountsByYear } from './years';
import { periodInWords } from './yearWords';

/** The amounts year by year as columns, in one series for each agreement that names some. */
export function slideFunding(
  { agreements, amounts, units }: FundingInput,
  locale: AppLocale
): SlideChart {
  const years = amountsByYear(amounts);
  const unit = units.find(({ id }) => id === amounts[0]?.unit);
  const named = agreements.filter(({ id }) => amounts.some(({ agreement }) => agreement === id));
  return {
    caption: m.funding_slide({}, { locale }),
    kind: 'columns',
    categories: years.map((year) => periodInWords(year, locale)),
    series: named.map(({ id, position, shortTitle }) => ({
      name: `${m.funding_amount({}, { locale })}, ${textIn(shortTitle, locale)}`,
      position,
      values: years.map(({ figure }) => (figure.agreement === id ? figure.value : null))
    })),
    unit: unit ? textIn(unit.format, locale) : '{n}'
  };
}
