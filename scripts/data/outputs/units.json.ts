import type { Unit } from '../../../src/lib/model/types';
import { plain, text } from './columns';
import { defineTable } from './table';

/** How a number is written with its unit. */
export const units = defineTable<Unit>({
  name: 'units',
  description: 'One unit a row; {n} stands where the number goes',
  rows: (dataset) => dataset.units,
  columns: [plain('id'), text('format', (row) => row.format)]
});
