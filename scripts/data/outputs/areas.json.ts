import type { Area } from '../../../src/lib/model/types';
import { plain, text } from './columns';
import { defineTable } from './table';

/** The policy areas all agreements are read with. */
export const areas = defineTable<Area>({
  name: 'areas',
  description: 'One policy area a row',
  rows: (dataset) => dataset.areas,
  columns: [
    plain('id'),
    text('title', (row) => row.title),
    text('definition', (row) => row.definition)
  ]
});
