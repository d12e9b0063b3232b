import type { Dataset } from '../../../src/lib/model/types';
import type { OutputFile } from '../writeFolder';
import type { Cell, Column } from './columns';
import { toCsv } from '../../../src/lib/model/csv';
import { jsonRows } from './json';

/** A column that names a row of another table by its id. */
export type ForeignKeys = Readonly<Record<string, string>>;

/** One published table: `<name>.json` and `<name>.csv`. */
export interface TableOutput {
  name: string;
  /** What a row is. */
  description: string;
  foreignKeys: ForeignKeys;
  /** What the rows of the JSON file and of the CSV file are told apart by. */
  keys: { json: string[]; csv: string[] };
  fields(dataset: Dataset): { json: Field[]; csv: Field[] };
  files(dataset: Dataset): OutputFile[];
}

/** A field of a table schema. */
export type Field = Pick<Cell<unknown>, 'name' | 'type'>;

interface Definition<Row, Flat> {
  name: string;
  description: string;
  foreignKeys?: ForeignKeys;
  keys?: { json: string[]; csv: string[] };
  rows(dataset: Dataset): readonly Row[];
  columns: readonly Column<Row>[];
  /** Where a CSV row is not a JSON row. */
  flat?: { rows(dataset: Dataset): readonly Flat[]; columns: readonly Column<Flat>[] };
}

/** Makes the two files of a table from one list of columns. */
export function defineTable<Row, Flat = Row>(definition: Definition<Row, Flat>): TableOutput {
  const { name, description, foreignKeys = {}, keys = { json: ['id'], csv: ['id'] } } = definition;
  const flatten = ({ languages }: Dataset) =>
    (definition.flat?.columns ?? []).flatMap((column) => column.cells(languages));
  const cells = ({ languages }: Dataset) =>
    definition.columns.flatMap((column) => column.cells(languages));
  const csv = (dataset: Dataset): string =>
    definition.flat
      ? write(flatten(dataset), definition.flat.rows(dataset))
      : write(cells(dataset), definition.rows(dataset));
  return {
    name,
    description,
    foreignKeys,
    keys,
    fields: (dataset) => ({
      json: definition.columns.map(fieldOf),
      csv: (definition.flat ? flatten(dataset) : cells(dataset)).map(fieldOf)
    }),
    files: (dataset) => [
      { path: `${name}.json`, content: jsonRows(definition.rows(dataset)) },
      { path: `${name}.csv`, content: csv(dataset) }
    ]
  };
}

function write<Row>(cells: readonly Cell<Row>[], rows: readonly Row[]): string {
  return toCsv(
    cells.map(({ name }) => name),
    rows.map((row) => cells.map(({ value }) => value(row)))
  );
}

function fieldOf({ name, type }: Field): Field {
  return { name, type };
}
