import type { Figure } from '../../../src/lib/model/types';
import { list, nested, passage, plain, text } from './columns';
import { defineTable } from './table';

/** The numbers of every agreement: stated ones with their passage, derived ones with a formula. */
export const figures = defineTable<Figure>({
  name: 'figures',
  description: 'One number a row, stated in an agreement or derived from such',
  foreignKeys: { agreement: 'agreements', unit: 'units' },
  rows: (dataset) => dataset.figures,
  columns: [
    plain('id'),
    plain('agreement'),
    plain('kind'),
    plain('value', 'number'),
    plain('low', 'number'),
    plain('high', 'number'),
    plain('unit'),
    text('measure', (row) => row.measure),
    plain('asOf'),
    text('qualifier', (row) => row.qualifier),
    passage('passage', (row) => (row.kind === 'stated' ? row.passage : null)),
    passage('datedBy', (row) => (row.kind === 'stated' ? row.datedBy : null)),
    text('statedSource', (row) => (row.kind === 'stated' ? row.statedSource : null)),
    nested('formula', 'object', () => [
      {
        name: 'formula',
        type: 'string',
        value: (row) => (row.kind === 'derived' ? row.formula : null)
      }
    ]),
    list('from', (row) => (row.kind === 'derived' ? row.from : []))
  ]
});
