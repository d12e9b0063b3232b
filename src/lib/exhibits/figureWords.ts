import { formatFigure, textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { figurePassages } from '$lib/model/lookup';
import type { Figure, Unit } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { numberCell, textCell } from './cells';
import { uniquePassages } from './passages';
import type { MarkDetail, Table } from './types';

/** A figure in one line of full words: number, measure, date, and that it is derived. */
export function figureInWords(figure: Figure, units: Unit[], locale: AppLocale): string {
  const parts = [formatFigure(figure, units, locale), textIn(figure.measure, locale)];
  if (figure.asOf) parts.push(formatPeriod(figure.asOf, locale));
  if (figure.kind === 'derived') parts.push(m.derived({}, { locale }));
  return parts.join(', ');
}

/** The formula of a derived figure with the figures' own words in place of their ids. */
export function formulaInWords(
  formula: string,
  figures: Figure[],
  units: Unit[],
  locale: AppLocale
): string {
  return formula.replace(/\{([^}]+)\}/g, (whole, id: string) => {
    const figure = figures.find((candidate) => candidate.id === id);
    return figure ? formatFigure(figure, units, locale) : whole;
  });
}

/**
 * What the sentence panel shows for a figure: number, date, qualifier and source, then the
 * sentences; for a derived one its formula and the sentences of the figures in it.
 */
export function figureDetail(
  figure: Figure,
  figures: Figure[],
  units: Unit[],
  locale: AppLocale
): MarkDetail {
  const { asOf, qualifier } = figure;
  const facts: string[] = [];
  if (asOf) facts.push(m.figure_as_of({ date: formatPeriod(asOf, locale) }, { locale }));
  if (qualifier) {
    facts.push(m.figure_qualifier({ qualifier: textIn(qualifier, locale) }, { locale }));
  }
  if (figure.kind === 'derived') {
    const formula = formulaInWords(figure.formula, figures, units, locale);
    facts.push(m.figure_formula({ formula }, { locale }));
  } else if (figure.statedSource) {
    const source = textIn(figure.statedSource, locale);
    facts.push(m.figure_stated_source({ source }, { locale }));
  }
  return {
    heading: `${formatFigure(figure, units, locale)} – ${textIn(figure.measure, locale)}`,
    facts,
    passages: uniquePassages(figurePassages(figure, figures)),
    commitments: [],
    ours: figure.kind === 'derived' ? m.ours_derived({}, { locale }) : null
  };
}

/** One row per figure: measure, number, date, and how the number came about. */
export function figureTable(figures: Figure[], units: Unit[], locale: AppLocale): Table {
  return {
    columns: [
      { id: 'measure', label: m.column_measure({}, { locale }), numeric: false },
      { id: 'value', label: m.column_value({}, { locale }), numeric: true },
      { id: 'date', label: m.column_date({}, { locale }), numeric: false },
      { id: 'kind', label: m.column_kind({}, { locale }), numeric: false }
    ],
    rows: figures.map((figure) => ({
      key: figure.id,
      cells: [
        textCell(textIn(figure.measure, locale)),
        numberCell(figure.value, formatFigure(figure, units, locale)),
        textCell(figure.asOf ? formatPeriod(figure.asOf, locale) : null),
        textCell(figure.kind === 'derived' ? m.derived({}, { locale }) : m.stated({}, { locale }))
      ]
    }))
  };
}
