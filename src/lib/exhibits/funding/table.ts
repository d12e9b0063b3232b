import { formatFigure, textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { numberCell, textCell } from '../cells';
import type { Table } from '../types';
import type { FundingInput } from './select';
import { amountsByYear } from './years';
import { amountInWords, runningInWords } from './yearWords';

/** One row per year, then the sum. */
export function tableFunding(input: FundingInput, locale: AppLocale): Table {
  const { amounts, total, units } = input;
  const rows: Table['rows'] = amountsByYear(amounts).map((year) => ({
    key: year.key,
    cells: [
      textCell(year.period === null ? null : formatPeriod(year.period, locale)),
      textCell(textIn(year.figure.measure, locale)),
      numberCell(year.figure.value, amountInWords(year, units, locale)),
      numberCell(year.runningTotal, runningInWords(year, units, locale) ?? '–')
    ]
  }));
  if (total) {
    const cells = [
      textCell(total.asOf ? formatPeriod(total.asOf, locale) : null),
      textCell(textIn(total.measure, locale)),
      numberCell(null, '–'),
      numberCell(total.value, formatFigure(total, units, locale))
    ];
    rows.push({ key: total.id, cells });
  }
  return {
    columns: [
      { id: 'year', label: m.column_date({}, { locale }), numeric: false },
      { id: 'measure', label: m.column_measure({}, { locale }), numeric: false },
      { id: 'amount', label: m.funding_amount({}, { locale }), numeric: true },
      { id: 'total', label: m.funding_running_total({}, { locale }), numeric: true }
    ],
    rows
  };
}
