import { figureNumber, formatFigure, textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Figure, Unit } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { numberCell, textCell } from '../cells';
import type { Table, TableCell } from '../types';
import { obstacleKey } from './placeParts';
import type { SurplusHeatInput } from './select';
import { obstacleLine, shownFigures } from './words';

function cellsOf(figure: Figure, units: Unit[], locale: AppLocale): TableCell[] {
  const { value, measure, qualifier, asOf, kind } = figure;
  const written = formatFigure(figure, units, locale);
  const numbered = figureNumber(figure, locale) !== null;
  return [
    textCell(textIn(measure, locale)),
    numberCell(value, written),
    textCell(qualifier && numbered ? textIn(qualifier, locale) : null),
    textCell(asOf ? formatPeriod(asOf, locale) : null),
    textCell(kind === 'derived' ? m.derived({}, { locale }) : m.stated({}, { locale }))
  ];
}

/** One row per number, with the words that go with it, then what stands in the way. */
export function tableSurplusHeat(input: SurplusHeatInput, locale: AppLocale): Table {
  const text = (id: string, label: string) => ({ id, label, numeric: false });
  const rows = shownFigures(input).map((figure) => ({
    key: figure.id,
    cells: cellsOf(figure, input.units, locale)
  }));
  const obstacle = obstacleLine(input, locale);
  const none = textCell(null);
  if (obstacle) {
    const stated = textCell(m.stated({}, { locale }));
    rows.push({ key: obstacleKey, cells: [textCell(obstacle), none, none, none, stated] });
  }
  return {
    columns: [
      text('measure', m.column_measure({}, { locale })),
      { id: 'value', label: m.column_value({}, { locale }), numeric: true },
      text('qualifier', m.column_qualifier({}, { locale })),
      text('date', m.column_date({}, { locale })),
      text('kind', m.column_kind({}, { locale }))
    ],
    rows
  };
}
