import type { Id } from '../../../src/lib/model/types';
import type { Assembly } from '../build/assembly';
import type { Table } from '../reading/rows';

/** The tables whose rows others refer to. */
export const tableNames = [
  'actors',
  'areas',
  'units',
  'themes',
  'commitments',
  'figures',
  'events'
] as const;

export type TableName = (typeof tableNames)[number];

type Tables = Pick<Assembly, 'reading' | 'sources'>;

/** The YAML files a table is written in: one, or one per agreement. */
function tablesOf({ reading, sources }: Tables, name: TableName): Table<unknown>[] {
  if (name === 'actors' || name === 'areas' || name === 'units') return [reading[name]];
  return sources.map((source) => source.reading[name]);
}

/** All ids of a table, or null where a file of it could not be read: nothing is unknown then. */
export function knownIds(assembly: Tables, name: TableName): Set<Id> | null {
  const tables = tablesOf(assembly, name);
  if (!tables.every(({ listed }) => listed)) return null;
  return new Set(tables.flatMap(({ ids }) => [...ids]));
}

/** Whether every row of these tables could be read: only then is known what they do not use. */
export function areSound(assembly: Tables, names: readonly TableName[]): boolean {
  return names.every((name) => tablesOf(assembly, name).every(({ sound }) => sound));
}

/** What a row of a table is called in a message. */
export const nounOf: Readonly<Record<TableName, string>> = {
  actors: 'actor',
  areas: 'area',
  units: 'unit',
  themes: 'theme',
  commitments: 'commitment',
  figures: 'figure',
  events: 'event'
};
