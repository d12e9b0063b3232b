import { textIn } from '$lib/i18n/figures';
import { formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { numberCell, textCell } from '../cells';
import type { Options, Table } from '../types';
import { changeSize, decimalsOf, measureOf, shareInWords } from './areaWords';
import type { PolicyAreasInput } from './select';
import { weighedAreas } from './weigh';

/** One row per area in the order of the drawing: number and share in each agreement, and change. */
export function tablePolicyAreas(
  input: PolicyAreasInput,
  options: Options,
  locale: AppLocale
): Table {
  const measure = measureOf(options);
  const { agreements } = input;
  const columns = agreements.flatMap(({ id, shortTitle }) =>
    (['number', 'share'] as const).map((kind) => ({
      id: `${kind}-${id}`,
      label: m.policy_areas_column({ kind, agreement: textIn(shortTitle, locale) }, { locale }),
      numeric: true
    }))
  );
  const change = m.policy_areas_column_change({ measure }, { locale });
  return {
    columns: [
      { id: 'area', label: m.policy_areas_column_area({}, { locale }), numeric: false },
      ...columns,
      ...(agreements.length > 1 ? [{ id: 'change', label: change, numeric: true }] : [])
    ],
    rows: weighedAreas(input, measure).map((row) => {
      const decimals = decimalsOf(row);
      const size = changeSize(row, measure);
      const signed = row.direction === 'down' ? -size : size;
      const sign = { up: '+', same: '', down: '−' }[row.direction];
      return {
        key: row.area.id,
        cells: [
          textCell(textIn(row.area.title, locale)),
          ...row.values.flatMap(({ count, share }) => [
            numberCell(count, formatNumber(count, locale)),
            numberCell(Number((share * 100).toFixed(decimals)), shareInWords(row, share, locale))
          ]),
          ...(agreements.length > 1
            ? [numberCell(signed, `${sign}${formatNumber(size, locale)}`)]
            : [])
        ]
      };
    })
  };
}
