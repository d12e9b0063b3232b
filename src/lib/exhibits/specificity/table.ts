import { textIn } from '$lib/i18n/figures';
import { formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { numberCell, textCell } from '../cells';
import type { Options, Table } from '../types';
import { isAggregated, metBy, testedAgreements, testNames } from './count';
import type { SpecificityInput } from './select';
import { testInWords } from './testWords';

/** One row per commitment in the order of the drawing, with the words that meet each test. */
export function tableSpecificity(
  input: SpecificityInput,
  options: Options,
  locale: AppLocale
): Table {
  const shown = testedAgreements(input, options);
  const drawn = !isAggregated(shown);
  const text = (id: string, label: string) => ({ id, label, numeric: false });
  return {
    columns: [
      text('title', m.column_commitment({}, { locale })),
      text('label', m.column_label({}, { locale })),
      text('agreement', m.choice_agreement({}, { locale })),
      ...testNames.map((test) => text(test, testInWords(test, locale))),
      { id: 'count', label: m.specificity_column_count({}, { locale }), numeric: true }
    ],
    rows: shown.flatMap(({ agreement, commitments }) =>
      commitments.map((commitment) => {
        const { id, label, title, tests } = commitment;
        const count = metBy(commitment).length;
        return {
          key: drawn ? id : null,
          cells: [
            textCell(textIn(title, locale)),
            textCell(label),
            textCell(textIn(agreement.shortTitle, locale)),
            ...testNames.map((test) => {
              const { met, passage } = tests[test];
              return textCell(passage?.text ?? (met ? m.test_met({}, { locale }) : null));
            }),
            numberCell(count, formatNumber(count, locale))
          ]
        };
      })
    )
  };
}
