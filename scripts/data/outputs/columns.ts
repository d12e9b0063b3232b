import type { Locale, Passage, Text } from '../../../src/lib/model/types';
import { formatRange } from '../source/lineRange';
import type { CellValue } from '../../../src/lib/model/csv';

/** The types of a Frictionless table schema that are used here. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'array' | 'object';

/** One column of a CSV file. */
export interface Cell<Row> {
  name: string;
  type: FieldType;
  value: (row: Row) => CellValue;
}

/** One field of a JSON row, and the CSV columns it becomes. */
export interface Column<Row> {
  name: string;
  type: FieldType;
  cells: (languages: readonly Locale[]) => Cell<Row>[];
}

/** What separates the items of a list in one cell. */
const AND = '; ';

/** A field whose CSV columns are named one by one. */
export function nested<Row>(
  name: string,
  type: 'array' | 'object',
  cells: Column<Row>['cells']
): Column<Row> {
  return { name, type, cells };
}

/** A field that is one cell as it is. */
export function plain<Row>(name: string & keyof Row, type: FieldType = 'string'): Column<Row> {
  const value = (row: Row) => row[name] as CellValue;
  return { name, type, cells: () => [{ name, type, value }] };
}

/** A text in every language: `title_da`, `title_en`. */
export function text<Row>(name: string, get: (row: Row) => Text | null): Column<Row> {
  const cells: Column<Row>['cells'] = (languages) =>
    languages.map((language) => ({
      name: `${name}_${language}`,
      type: 'string',
      value: (row) => get(row)?.[language] ?? null
    }));
  return nested(name, 'object', cells);
}

/** A list of ids or words in one cell. */
export function list<Row>(name: string, get: (row: Row) => readonly string[]): Column<Row> {
  return nested(name, 'array', () => [
    { name, type: 'string', value: (row) => get(row).join(AND) }
  ]);
}

/** A passage: `quote_text`, `quote_lines`, `quote_hash` and its translations. */
export function passage<Row>(name: string, get: (row: Row) => Passage | null): Column<Row> {
  return nested(name, 'object', (languages) =>
    passageCells(name, languages, (row) => [get(row) ?? []].flat())
  );
}

/** Passages in the columns of one, their lines, texts and so on joined. */
export function passages<Row>(name: string, get: (row: Row) => readonly Passage[]): Column<Row> {
  return nested(name, 'array', (languages) => passageCells(name, languages, get));
}

function passageCells<Row>(
  name: string,
  languages: readonly Locale[],
  get: (row: Row) => readonly Passage[]
): Cell<Row>[] {
  const cell = (part: string, of: (passage: Passage) => string): Cell<Row> => ({
    name: `${name}_${part}`,
    type: 'string',
    value: (row) =>
      get(row)
        .map(of)
        .filter((words) => words !== '')
        .join(AND) || null
  });
  return [
    cell('text', ({ text }) => text),
    cell('lines', ({ lines }) => formatRange(lines)),
    cell('hash', ({ hash }) => hash),
    ...languages.map((language) =>
      cell(`translation_${language}`, ({ translation }) => translation?.[language] ?? '')
    )
  ];
}
