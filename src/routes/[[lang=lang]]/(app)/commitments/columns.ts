import type { ColumnId } from '$lib/explore/listQuery';
import type { RowWords } from '$lib/explore/rowWords';
import { m } from '$lib/paraglide/messages';

/** What a column of the table is called. */
export function columnName(column: ColumnId, { facet }: RowWords): string {
  if (column === 'title') return m.find_column_title();
  if (column === 'tests') return m.find_column_tests();
  if (column === 'thread') return m.find_column_thread();
  return column === 'actor' ? m.find_column_with() : facet(column);
}
