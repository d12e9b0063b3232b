import { textIn } from '$lib/i18n/figures';
import { formatNumber, formatShare } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Choice, Options } from '../types';
import type { PolicyAreasInput } from './select';
import { decimalsFor, type AreaValue, type Measure, type WeighedArea } from './weigh';

export function choicesPolicyAreas(_input: PolicyAreasInput, locale: AppLocale): Choice[] {
  const value = (value: Measure) => ({
    value,
    label: m.policy_areas_measure_value({ measure: value }, { locale })
  });
  const values = [value('share'), value('number')];
  const label = m.policy_areas_measure({}, { locale });
  return [{ id: 'measure', label, values, fallback: 'share' }];
}

export const measureOf = ({ measure }: Options): Measure =>
  measure === 'number' ? 'number' : 'share';

/** The decimals of the shares of a row, the same wherever they are read. */
export function decimalsOf({ values }: WeighedArea): number {
  const shares = values.map(({ share }) => share);
  const moved = Math.abs((shares.at(-1) ?? 0) - (shares[0] ?? 0));
  return Math.max(decimalsFor(shares), decimalsFor([moved]));
}

/** A share with the decimals of its row; nothing is `0 %`, not `0,0 %`. */
export const shareInWords = (row: WeighedArea, share: number, locale: AppLocale): string =>
  formatShare(share, locale, share === 0 ? 0 : decimalsOf(row));

/** A value as it stands in the drawing: `18 %`, or `3`. */
export function valueInWords(
  row: WeighedArea,
  { value }: AreaValue,
  measure: Measure,
  locale: AppLocale
): string {
  return measure === 'share' ? shareInWords(row, value, locale) : formatNumber(value, locale);
}

/** How far a row changed, without its direction, in percentage points or commitments. */
export function changeSize(row: WeighedArea, measure: Measure): number {
  const size = Math.abs(row.change);
  return measure === 'share' ? Number((size * 100).toFixed(decimalsOf(row))) : size;
}

/** »Frem 5 procentpoint«; empty where there is nothing to compare. */
export function changeInWords(row: WeighedArea, measure: Measure, locale: AppLocale): string {
  if (row.values.length < 2) return '';
  const { direction } = row;
  if (direction === 'same') return m.policy_areas_unchanged({}, { locale });
  const size = changeSize(row, measure);
  const by = m.policy_areas_by({ measure, size, number: formatNumber(size, locale) }, { locale });
  return m.policy_areas_moved({ direction, by }, { locale });
}

/** »2011: 3 af 17 tilsagn (18 %)«, for each agreement. */
export function valuesInWords(
  row: WeighedArea,
  { agreements }: PolicyAreasInput,
  locale: AppLocale
): string[] {
  return agreements.map(({ shortTitle }, index) => {
    const { count = 0, total = 0, share = 0 } = row.values[index] ?? {};
    return m.policy_areas_value(
      {
        agreement: textIn(shortTitle, locale),
        count,
        total,
        share: shareInWords(row, share, locale)
      },
      { locale }
    );
  });
}
