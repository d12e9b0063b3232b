import type { Continuity } from '../../../src/lib/model/types';
import { plain, text } from './columns';
import { defineTable } from './table';

/** Which commitments go on in which later ones. */
export const continuity = defineTable<Continuity>({
  name: 'continuity',
  description: 'One thread a row, from a commitment to one of a later agreement',
  foreignKeys: { from: 'commitments', to: 'commitments' },
  keys: { json: ['from', 'to'], csv: ['from', 'to'] },
  rows: (dataset) => dataset.continuity,
  columns: [
    plain('from'),
    plain('to'),
    plain('relation'),
    text('rationale', (row) => row.rationale),
    plain('confidence')
  ]
});
