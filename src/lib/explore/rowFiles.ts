import { toCsv } from '$lib/model/csv';
import type { CommitmentIndexRow, CommitmentsIndex } from '$lib/model/views';
import { threadsIn } from './facets';
import type { RowWords } from './rowWords';

type Row = CommitmentIndexRow;
type Column = readonly [name: string, value: (row: Row, words: RowWords) => string | null];

/** Named as in the published tables, where they hold the same. */
const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['agreement', ({ agreement }) => agreement],
  ['label', ({ label }) => label],
  ['title', (row, words) => words.title(row)],
  ['theme', (row, words) => words.theme(row)],
  ['lead_in', ({ leadIn }) => leadIn?.text ?? null],
  ['quote', ({ text }) => text],
  ['translation', (row, { locale }) => row.translation?.[locale] ?? null],
  ['committed_by', (row, words) => words.by(row)],
  ['with', (row, words) => words.actors(row)],
  ['areas', (row, words) => words.areas(row)],
  ['tests', (row, words) => words.tests(row)],
  ['threads', (row, words) => words.threads(row)]
];

/** Rows as a CSV file in the words of the page; what a spreadsheet would run as a formula is not. */
export function csvOfRows(rows: readonly Row[], words: RowWords): string {
  return toCsv(
    columns.map(([name]) => name),
    rows.map((row) => columns.map(([, value]) => value(row, words)))
  );
}

/**
 * Rows as a JSON file, with their ids and all their languages as they were loaded.
 * @param address of the page that shows exactly these rows
 */
export function jsonOfRows(
  rows: readonly Row[],
  { version }: CommitmentsIndex,
  address: string
): string {
  const told = rows.map((row) => ({ ...row, threads: threadsIn(row) }));
  return `${JSON.stringify({ version, address, count: rows.length, rows: told }, null, 2)}\n`;
}
