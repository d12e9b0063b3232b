import { textIn } from '$lib/i18n/figures';
import { formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { numberCell, textCell } from '../cells';
import type { Options, Table } from '../types';
import { groupedRows, officeOf, scopeOf } from './rows';
import type { ActorTies, CounterpartsInput } from './select';

/** One row per actor as drawn: its kind, its earlier name, and its counts in each agreement. */
export function tableCounterparts(
  input: CounterpartsInput,
  options: Options,
  locale: AppLocale
): Table {
  const scope = scopeOf(options);
  const text = (id: string, label: string) => ({ id, label, numeric: false });
  const counts: { kind: 'by' | 'with' | 'mentions'; of: (ties: ActorTies) => number }[] =
    scope === 'document'
      ? [{ kind: 'mentions', of: ({ mentions }) => mentions }]
      : [
          { kind: 'by', of: ({ by }) => by.length },
          { kind: 'with', of: (ties) => ties.with.length }
        ];
  const columns = input.agreements.flatMap(({ id, shortTitle }) =>
    counts.map(({ kind }) => ({
      id: `${kind}-${id}`,
      label: m.counterparts_column({ kind, agreement: textIn(shortTitle, locale) }, { locale }),
      numeric: true
    }))
  );
  return {
    columns: [
      text('actor', m.counterparts_column_actor({}, { locale })),
      text('kind', m.counterparts_column_kind({}, { locale })),
      text('before', m.counterparts_column_before({}, { locale })),
      ...columns
    ],
    rows: groupedRows(input, scope).flatMap(({ kind, rows }) =>
      rows.map(({ actor }) => {
        const { before } = officeOf(input, actor);
        return {
          key: actor.id,
          cells: [
            textCell(textIn(actor.name, locale)),
            textCell(m.counterparts_kind({ kind }, { locale })),
            textCell(before ? textIn(before.name, locale) : null),
            ...actor.ties.flatMap((ties) =>
              counts.map(({ of }) => numberCell(of(ties), formatNumber(of(ties), locale)))
            )
          ]
        };
      })
    )
  };
}
