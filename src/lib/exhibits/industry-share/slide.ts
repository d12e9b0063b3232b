import { textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { SlideChart } from '../types';
import type { IndustryShareInput, Share } from './select';

/** The shares as parts of whole bars, with what is left of each. */
export function slideIndustryShare(
  { agreements, shares, units }: IndustryShareInput,
  locale: AppLocale
): SlideChart {
  const [first] = shares;
  const unit = units.find(({ id }) => id === first?.part.unit);
  const name = ({ part: { measure, asOf } }: Share) => {
    const words = { measure: textIn(measure, locale), date: formatPeriod(asOf ?? '', locale) };
    return asOf ? m.measure_and_date(words, { locale }) : words.measure;
  };
  const position = agreements.findIndex(({ id }) => id === first?.part.agreement);
  return {
    caption: m.industry_share_slide({}, { locale }),
    kind: 'stacked-bars',
    categories: shares.map(name),
    series: [
      {
        name: m.industry_share_part({}, { locale }),
        position: Math.max(0, position),
        values: shares.map(({ part }) => part.value)
      },
      {
        name: m.industry_share_rest({}, { locale }),
        position: null,
        values: shares.map(({ rest }) => rest?.value ?? null)
      }
    ],
    unit: unit ? textIn(unit.format, locale) : '{n}'
  };
}
