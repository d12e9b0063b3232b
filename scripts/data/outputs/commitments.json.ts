import type { Commitment } from '../../../src/lib/model/types';
import { TEST_NAMES } from '../build/commitment';
import { list, nested, passage, passages, plain, text, type Cell } from './columns';
import { defineTable } from './table';

/** The commitments of every agreement in document order. */
export const commitments = defineTable<Commitment>({
  name: 'commitments',
  description: 'One commitment a row, in document order',
  foreignKeys: { agreement: 'agreements', theme: 'themes' },
  rows: (dataset) => dataset.commitments,
  columns: [
    plain('id'),
    plain('agreement'),
    plain('theme'),
    plain('label'),
    text('title', (row) => row.title),
    passage('quote', (row) => row.quote),
    passage('leadIn', (row) => row.leadIn),
    passages('parts', (row) => row.parts),
    passages('context', (row) => row.context),
    list('committedBy', (row) => row.committedBy),
    list('with', (row) => row.with),
    list('areas', (row) => row.areas),
    list('figures', (row) => row.figures),
    list('events', (row) => row.events),
    nested('tests', 'object', () => TEST_NAMES.flatMap(testCells))
  ]
});

function testCells(name: (typeof TEST_NAMES)[number]): Cell<Commitment>[] {
  const met: Cell<Commitment> = {
    name: `tests_${name}_met`,
    type: 'boolean',
    value: (row) => row.tests[name].met
  };
  const words = passage<Commitment>(`tests_${name}`, (row) => row.tests[name].passage);
  return [met, ...words.cells([])];
}
