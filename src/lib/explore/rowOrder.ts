import type { AppLocale } from '$lib/i18n/locale';
import type { CommitmentIndexRow } from '$lib/model/views';
import type { ColumnId, Sorting } from './listQuery';
import type { RowWords } from './rowWords';

/** What a row is sorted by: a number, or words as the page's language sorts them. */
type Key = number | string;

const keys: Record<ColumnId, (row: CommitmentIndexRow, words: RowWords) => Key> = {
  title: (row, words) => words.title(row),
  agreement: (row, words) => words.position(row),
  theme: (row, words) => words.theme(row),
  by: (row, words) => words.by(row),
  actor: (row, words) => words.actors(row),
  area: (row, words) => words.areas(row),
  tests: (row) => row.tests.length,
  thread: (row, words) => words.threads(row)
};

/** The place of each key among all keys that differ; sorting those is far less than sorting rows. */
function ranks(found: readonly Key[], locale: AppLocale): Map<Key, number> {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const distinct = [...new Set(found)].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
  );
  return new Map(distinct.map((key, rank) => [key, rank]));
}

/** The rows in the order of a column, alike ones as in the documents. */
function ascending(
  rows: readonly CommitmentIndexRow[],
  words: RowWords,
  column: ColumnId
): Uint32Array {
  const found = rows.map((row) => keys[column](row, words));
  const rankOf = ranks(found, words.locale);
  const rank = Uint32Array.from(found, (key) => rankOf.get(key)!);
  return Uint32Array.from(rows.keys()).sort((a, b) => rank[a]! - rank[b]! || a - b);
}

/**
 * Sorts the rows by any column, each column once: later choices only pick from the order made.
 * @returns the rows' places in the order asked for; null asks for that of the documents
 */
export function rowOrders(
  rows: readonly CommitmentIndexRow[],
  words: RowWords
): (sorting: Sorting | null) => Uint32Array {
  const made = new Map<string, Uint32Array>();
  const asWritten = Uint32Array.from(rows.keys());
  return (sorting) => {
    if (!sorting) return asWritten;
    const { column, descending } = sorting;
    const name = `${descending ? '-' : ''}${column}`;
    const order = made.get(name) ?? ascending(rows, words, column);
    if (descending && !made.has(name)) order.reverse();
    made.set(name, order);
    return order;
  };
}
