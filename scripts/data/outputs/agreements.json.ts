import type { Agreement } from '../../../src/lib/model/types';
import { list, nested, passage, passages, plain, text } from './columns';
import { defineTable } from './table';

/** The agreements in order of time. */
export const agreements = defineTable<Agreement>({
  name: 'agreements',
  description: 'One agreement a row, in order of time',
  rows: (dataset) => dataset.agreements,
  columns: [
    plain('id'),
    text('title', (row) => row.title),
    text('shortTitle', (row) => row.shortTitle),
    plain('language'),
    list('parties', (row) => row.parties),
    passage('partiesNamed', (row) => row.partiesNamed),
    plain('dated', 'date'),
    nested('period', 'array', () => [
      { name: 'period_start', type: 'date', value: (row) => row.period[0] },
      { name: 'period_end', type: 'date', value: (row) => row.period[1] }
    ]),
    passages('announcedThemes', (row) => row.announcedThemes),
    nested('source', 'object', () => [
      { name: 'source_file', type: 'string', value: (row) => row.source.file },
      { name: 'source_sha256', type: 'string', value: (row) => row.source.sha256 },
      { name: 'source_lines', type: 'integer', value: (row) => row.source.lines }
    ]),
    nested('leftOut', 'array', (languages) => [
      ...passages<Agreement>('leftOut', (row) => row.leftOut.map(({ passage }) => passage)).cells(
        []
      ),
      ...list<Agreement>('leftOut_reason', (row) =>
        row.leftOut.map(({ reason }) => reason[languages[0]!]!)
      ).cells(languages)
    ]),
    nested('flaws', 'array', (languages) => [
      ...list<Agreement>('flaws_kind', (row) => row.flaws.map(({ kind }) => kind)).cells(languages),
      ...passages<Agreement>('flaws', (row) => row.flaws.map(({ passage }) => passage)).cells([]),
      ...list<Agreement>('flaws_note', (row) =>
        row.flaws.map(({ note }) => note[languages[0]!]!)
      ).cells(languages)
    ])
  ]
});
