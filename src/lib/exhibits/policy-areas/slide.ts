import { textIn } from '$lib/i18n/figures';
import { formatShare } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Options, SlideChart } from '../types';
import { decimalsOf, measureOf } from './areaWords';
import type { PolicyAreasInput } from './select';
import { weighedAreas } from './weigh';

/** The areas in the order of the drawing, a bar for each agreement. */
export function slidePolicyAreas(
  input: PolicyAreasInput,
  options: Options,
  locale: AppLocale
): SlideChart {
  const measure = measureOf(options);
  const rows = weighedAreas(input, measure);
  return {
    caption: m.policy_areas_slide({ measure }, { locale }),
    kind: 'bars',
    categories: rows.map(({ area }) => textIn(area.title, locale)),
    series: input.agreements.map(({ shortTitle, position }, index) => ({
      name: textIn(shortTitle, locale),
      position,
      values: rows.map((row) => {
        const { count = 0, share = 0 } = row.values[index] ?? {};
        return measure === 'number' ? count : Number((share * 100).toFixed(decimalsOf(row)));
      })
    })),
    unit: measure === 'number' ? '{n}' : formatShare(0, locale).replace('0', '{n}')
  };
}
