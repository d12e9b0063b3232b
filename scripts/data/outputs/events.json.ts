import type { AgreementEvent } from '../../../src/lib/model/types';
import { passage, plain, text } from './columns';
import { defineTable } from './table';

/** The dates and periods the agreements name. */
export const events = defineTable<AgreementEvent>({
  name: 'events',
  description: 'One date or period a row, from its first day to its last',
  foreignKeys: { agreement: 'agreements' },
  rows: (dataset) => dataset.events,
  columns: [
    plain('id'),
    plain('agreement'),
    plain('lane'),
    plain('start', 'date'),
    plain('end', 'date'),
    plain('precision'),
    plain('bound'),
    text('title', (row) => row.title),
    passage('passage', (row) => row.passage)
  ]
});
