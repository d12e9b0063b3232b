import { formatFigure, textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { textCell } from '../cells';
import type { Options, Table } from '../types';
import type { StatedFiguresInput } from './select';
import { shownGroups } from './words';

/** One row per drawn figure. What is no single number, a range or words, stands as its text. */
export function tableStatedFigures(
  input: StatedFiguresInput,
  options: Options,
  locale: AppLocale
): Table {
  const text = (id: string, label: string) => ({ id, label, numeric: false });
  return {
    columns: [
      text('measure', m.column_measure({}, { locale })),
      { id: 'value', label: m.column_value({}, { locale }), numeric: true },
      text('qualifier', m.column_qualifier({}, { locale })),
      text('date', m.column_date({}, { locale })),
      text('agreement', m.choice_agreement({}, { locale })),
      text('source', m.stated_figures_column_source({}, { locale }))
    ],
    rows: shownGroups(input, options).flatMap(({ agreement, figures }) =>
      figures.map((figure) => {
        const { id, value, measure, qualifier, asOf, statedSource } = figure;
        const written = formatFigure(figure, input.units, locale);
        return {
          key: id,
          cells: [
            textCell(textIn(measure, locale)),
            { value: value ?? written, text: written },
            textCell(qualifier ? textIn(qualifier, locale) : null),
            textCell(asOf ? formatPeriod(asOf, locale) : null),
            textCell(textIn(agreement.shortTitle, locale)),
            textCell(statedSource ? textIn(statedSource, locale) : null)
          ]
        };
      })
    )
  };
}
