import { textIn } from '$lib/i18n/figures';
import { formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { numberCell, textCell } from '../cells';
import type { Options, Table } from '../types';
import { valueInWords } from './groupWords';
import type { VocabularyInput } from './select';
import { decimalsFor, orderOf, weighedGroups, type WeighedGroup } from './weigh';

/** The difference of the values as they are written, so that the row adds up for its reader. */
function changeOf({ values }: WeighedGroup): number {
  const decimals = decimalsFor(values);
  const [first, last] = [values[0] ?? 0, values.at(-1) ?? 0].map((value) =>
    Number(value.toFixed(decimals))
  );
  return Number(((last ?? 0) - (first ?? 0)).toFixed(decimals));
}

function signed(row: WeighedGroup, locale: AppLocale): string {
  const change = changeOf(row);
  const sign = change > 0 ? '+' : change < 0 ? '−' : '';
  return `${sign}${valueInWords(Math.abs(change), row, locale)}`;
}

/** One row per group in the order of the drawing: count and frequency in each agreement, change. */
export function tableVocabulary(
  input: VocabularyInput,
  options: Options,
  locale: AppLocale
): Table {
  const { agreements } = input;
  const columns = agreements.flatMap(({ id, shortTitle }) =>
    (['count', 'frequency'] as const).map((kind) => ({
      id: `${kind}-${id}`,
      label: m.vocabulary_column({ kind, agreement: textIn(shortTitle, locale) }, { locale }),
      numeric: true
    }))
  );
  const change = m.vocabulary_column_change({}, { locale });
  const several = agreements.length > 1;
  return {
    columns: [
      { id: 'group', label: m.vocabulary_column_group({}, { locale }), numeric: false },
      ...columns,
      ...(several ? [{ id: 'change', label: change, numeric: true }] : [])
    ],
    rows: weighedGroups(input, orderOf(options), locale).map((row) => ({
      key: row.group.id,
      cells: [
        textCell(textIn(row.group.label, locale)),
        ...row.group.counts.flatMap(({ count, perThousand }) => [
          numberCell(count, formatNumber(count, locale)),
          numberCell(perThousand, valueInWords(perThousand, row, locale))
        ]),
        ...(several ? [numberCell(changeOf(row), signed(row, locale))] : [])
      ]
    }))
  };
}
