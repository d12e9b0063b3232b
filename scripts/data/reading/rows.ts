import * as v from 'valibot';
import type { Fault } from './faults';
import { Spot } from './spot';
import { show } from './shape';
import { fileId, type Path, type YamlFile } from './yamlFile';

/** A row as it was written, and where. */
export interface Row<T> {
  value: T;
  spot: Spot;
}

/** One YAML list. */
export interface Table<T> {
  rows: Row<T>[];
  /** Every id that stands in it, those of rows with faults too. */
  ids: Set<string>;
  /** Whether it could be read as a list: then an id it does not hold is not there. */
  listed: boolean;
  /** Whether every row has its shape: then what no row refers to is not used. */
  sound: boolean;
}

type Schema<T> = v.GenericSchema<unknown, T>;

/** Checks a list row by row, so that one bad row does not hide the others. */
export function readTable<T>(
  file: YamlFile | undefined,
  schema: Schema<T>,
  faults: Fault[]
): Table<T> {
  const table: Table<T> = { rows: [], ids: new Set(), listed: false, sound: false };
  if (file === undefined) return table;
  const list = new Spot(file, [], fileId(file.name), faults);
  if (!Array.isArray(file.value)) {
    list.fault(
      `the file holds ${show(file.value ?? null)}, not a list`,
      'Write rows, or [] for none'
    );
    return table;
  }
  table.listed = true;
  table.sound = true;
  for (const [index, entry] of file.value.entries()) {
    const id = idOf(entry, `row ${index + 1}`);
    const spot = new Spot(file, [index], id, faults);
    const value = readShape(entry, schema, spot);
    if (value !== undefined) table.rows.push({ value, spot });
    table.sound &&= value !== undefined;
    table.ids.add(id);
  }
  return table;
}

/** Checks a file that is one map. */
export function readMap<T>(
  file: YamlFile | undefined,
  schema: Schema<T>,
  faults: Fault[]
): Row<T> | null {
  if (file === undefined) return null;
  const spot = new Spot(file, [], idOf(file.value, fileId(file.name)), faults);
  const value = readShape(file.value, schema, spot);
  return value === undefined ? null : { value, spot };
}

function readShape<T>(input: unknown, schema: Schema<T>, spot: Spot): T | undefined {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const name = path.length > 0 ? `"${pathName(path)}"` : 'the row';
    const [what, mend] = splitMessage(issue.message);
    spot.at(...path).fault(`${name} ${what}`, mend);
  }
  return undefined;
}

/** A message of a schema is two sentences; the first ends at the first full stop before a capital. */
function splitMessage(message: string): [what: string, mend: string] {
  const at = message.search(/\. (?=[A-Z])/);
  return [message.slice(0, at), message.slice(at + 2).replace(/\.$/, '')];
}

function pathName(path: Path): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : i === 0 ? key : `.${key}`))
    .join('');
}

/** The row's own id; a thread is called by the two it joins. */
function idOf(entry: unknown, fallback: string): string {
  if (typeof entry !== 'object' || entry === null) return fallback;
  const { id, from, to } = entry as Record<string, unknown>;
  if (typeof id === 'string' || typeof id === 'number') return String(id);
  return typeof from === 'string' && typeof to === 'string' ? `${from} > ${to}` : fallback;
}
