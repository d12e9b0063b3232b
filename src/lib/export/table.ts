import type { Table, TableCell } from '$lib/exhibits/types';
import { m } from '$lib/paraglide/messages';
import type { ExportedFigure } from './figure';
import { metadataOf, type Metadata } from './metadata';

/** What a table's file says of every row: where it comes from. */
const origin = ['source', 'date', 'version', 'licence', 'link'] as const;

/** Whether a number's words say more than the number: a unit, a sign, that it is a range. */
const saysMore = ({ text }: TableCell) => /[^\d\s.,–-]/u.test(text);

/**
 * The table of a figure as it is written to a file: a column of numbers whose words say more, a
 * unit say, is followed by a column of the words.
 */
export function tableOf({ exhibit, input, options, locale }: ExportedFigure): Table {
  const { columns, rows } = exhibit.table(input, options, locale);
  const worded = columns.map(
    ({ numeric }, index) => numeric && rows.some(({ cells }) => saysMore(cells[index]!))
  );
  return {
    columns: columns.flatMap((column, index) => {
      const label = m.export_as_written({ label: column.label }, { locale });
      return worded[index]
        ? [column, { id: `${column.id}-text`, label, numeric: false }]
        : [column];
    }),
    rows: rows.map(({ key, cells }) => ({
      key,
      cells: cells.flatMap((cell, index) =>
        worded[index] ? [cell, { value: cell.text, text: cell.text }] : [cell]
      )
    }))
  };
}

/** The number of a column of numbers, the words elsewhere; null where there is nothing. */
export function cellValue({ value, text }: TableCell, numeric: boolean): string | number | null {
  if (value === null) return null;
  return numeric && typeof value === 'number' ? value : text;
}

/** A spreadsheet takes a text that begins so for a formula; an apostrophe makes it a text. */
const defused = (text: string) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = defused(value);
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV (RFC 4180) with a mark that tells Excel it is UTF-8. Numbers are written with a point;
 * texts that a spreadsheet would take for a formula come out as text.
 */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

/** The table of a figure as CSV; each row ends with where it comes from. */
export function figureCsv(figure: ExportedFigure): string {
  const { columns, rows } = tableOf(figure);
  const metadata = metadataOf(figure);
  const ends = origin.map((key) => metadata[key]);
  return csvOf([
    [...columns.map(({ label }) => label), ...origin],
    ...rows.map(({ cells }) => [
      ...cells.map((cell, index) => cellValue(cell, columns[index]!.numeric)),
      ...ends
    ])
  ]);
}

/** The table of a figure as it is written to JSON. */
interface JsonTable {
  metadata: Metadata;
  columns: Table['columns'];
  /** By the columns' ids. */
  rows: Record<string, string | number | null>[];
}

/** The table of a figure as JSON, with where it comes from. */
export function figureJson(figure: ExportedFigure): string {
  const { columns, rows } = tableOf(figure);
  const content: JsonTable = {
    metadata: metadataOf(figure),
    columns,
    rows: rows.map(({ cells }) =>
      Object.fromEntries(
        columns.map(({ id, numeric }, index) => [id, cellValue(cells[index]!, numeric)])
      )
    )
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
