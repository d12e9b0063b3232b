import type { Theme } from '../../../src/lib/model/types';
import { passage, plain, text } from './columns';
import { defineTable } from './table';

/** The themes of every agreement in document order. */
export const themes = defineTable<Theme>({
  name: 'themes',
  description: 'One theme of an agreement a row, in document order',
  foreignKeys: { agreement: 'agreements', parent: 'themes' },
  rows: (dataset) => dataset.themes,
  columns: [
    plain('id'),
    plain('agreement'),
    plain('parent'),
    plain('order', 'integer'),
    text('title', (row) => row.title),
    passage('heading', (row) => row.heading)
  ]
});
