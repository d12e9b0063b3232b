import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import type { Id } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { textCell } from '../cells';
import type { Table } from '../types';
import { commitmentName } from './labels';
import { readThreads } from './reading';
import type { ThreadsInput } from './select';

type Rows = Table['rows'];

/**
 * Agreement by agreement, a row for every thread that leaves it and for every commitment that none
 * leaves; then, of each later agreement, a row for what is new.
 */
export function tableThreads(input: ThreadsInput, locale: AppLocale): Table {
  const reading = readThreads(input);
  const { columns } = reading;
  const name = (id: Id) => textCell(commitmentName(reading, id, locale));
  const none = textCell(null);
  const isNew = (id: Id, column: number) => column > 0 && reading.before(id).length === 0;
  const rows = columns.flatMap(({ commitments }, column): Rows => {
    const after = columns.length - 1 > column ? commitments : [];
    const fresh = commitments.filter(({ id }) => isNew(id, column));
    const single = columns.length === 1 ? commitments : [];
    return [
      ...single.map(({ id }) => ({ key: id, cells: [name(id), none, none, none, none] })),
      ...fresh.map(({ id }) => ({
        key: id,
        cells: [
          none,
          textCell(m.commitment_threads_fresh_word({}, { locale })),
          name(id),
          none,
          none
        ]
      })),
      ...after.flatMap(({ id }): Rows => {
        const threads = reading.after(id);
        const gone = textCell(m.commitment_threads_gone_word({}, { locale }));
        if (threads.length === 0) {
          // A commitment that is new as well has its row, and its key, above.
          const key = isNew(id, column) ? null : id;
          return [{ key, cells: [name(id), gone, none, none, none] }];
        }
        return threads.map(({ key, to, relation, confidence, rationale }) => ({
          key,
          cells: [
            name(id),
            textCell(m.commitment_threads_relation_in({ relation }, { locale })),
            name(to),
            textCell(m.commitment_threads_confidence({ confidence }, { locale })),
            textCell(textIn(rationale, locale))
          ]
        }));
      })
    ];
  });
  const column = (id: string, label: string) => ({ id, label, numeric: false });
  return {
    columns: [
      column('earlier', m.commitment_threads_column_earlier({}, { locale })),
      column('relation', m.commitment_threads_column_relation({}, { locale })),
      column('later', m.commitment_threads_column_later({}, { locale })),
      column('confidence', m.commitment_threads_column_confidence({}, { locale })),
      column('rationale', m.commitment_threads_column_rationale({}, { locale }))
    ],
    rows
  };
}
