import type { Id } from '../../../src/lib/model/types';
import type { Assembly } from '../build/assembly';
import type { Spot } from '../reading/spot';
import { suggest } from '../reading/suggest';
import type { Rule } from './rule';
import { knownIds, nounOf, tableNames, type TableName } from './tables';

/** One place where a row names another. */
export interface Reference {
  spot: Spot;
  id: Id;
  table: TableName;
  /** The agreement the other row has to belong to, where it has to. */
  agreement?: Id;
}

/** Every reference of the data set. */
export function referencesOf(assembly: Assembly): Reference[] {
  const references: Reference[] = [];
  const add = (spot: Spot, table: TableName, ids: readonly (Id | null)[], agreement?: Id) => {
    for (const [i, id] of ids.entries()) {
      const place = ids.length > 1 ? spot.at(i) : spot;
      if (id !== null) references.push({ spot: place, id, table, agreement });
    }
  };
  for (const { row, spot } of assembly.agreements) add(spot.at('parties'), 'actors', row.parties);
  for (const { row, spot } of assembly.themes)
    add(spot.at('parent'), 'themes', [row.parent], row.agreement);
  for (const { row, spot } of assembly.commitments) {
    add(spot.at('theme'), 'themes', [row.theme], row.agreement);
    add(spot.at('committedBy'), 'actors', row.committedBy);
    add(spot.at('with'), 'actors', row.with);
    add(spot.at('areas'), 'areas', row.areas);
    add(spot.at('figures'), 'figures', row.figures, row.agreement);
    add(spot.at('events'), 'events', row.events, row.agreement);
  }
  for (const { row, spot } of assembly.figures) {
    add(spot.at('unit'), 'units', [row.unit]);
    if (row.kind === 'derived') add(spot.at('formula'), 'figures', row.from);
  }
  for (const { row, spot } of assembly.actors) {
    add(spot.at('members'), 'actors', row.members);
    add(spot.at('successorOf'), 'actors', [row.successorOf]);
  }
  for (const { row, spot } of assembly.continuity) {
    add(spot.at('from'), 'commitments', [row.from]);
    add(spot.at('to'), 'commitments', [row.to]);
  }
  return [...references, ...exhibitReferences(assembly)];
}

function exhibitReferences({ reading, exhibits }: Assembly): Reference[] {
  if (reading.exhibits === null) return [];
  const { spot } = reading.exhibits;
  const { 'industry-share': shares, 'surplus-heat': heat, funding } = exhibits;
  const named: [Spot, Id | null][] = [
    ...(shares?.shares ?? []).flatMap(({ part, rest }, i): [Spot, Id | null][] => {
      const place = spot.at('industry-share', 'shares', i);
      return [
        [place.at('part'), part],
        [place.at('rest'), rest]
      ];
    }),
    ...(['power', 'households', 'perHousehold'] as const).map((key): [Spot, Id | null] => [
      spot.at('surplus-heat', key),
      heat?.[key] ?? null
    ]),
    ...(funding?.amounts ?? []).map((id, i): [Spot, Id] => [spot.at('funding', 'amounts', i), id]),
    [spot.at('funding', 'total'), funding?.total ?? null]
  ];
  return named.flatMap(([place, id]) =>
    id === null ? [] : [{ spot: place, id, table: 'figures' }]
  );
}

/** Every id that is named is the id of a row. */
export const referencesAreKnown: Rule = {
  name: 'references are known',
  check(assembly) {
    const ids = new Map(tableNames.map((table) => [table, knownIds(assembly, table)]));
    for (const { spot, id, table } of referencesOf(assembly)) {
      const known = ids.get(table) ?? null;
      if (known === null || known.has(id)) continue;
      spot.fault(
        `there is no ${nounOf[table]} "${id}"`,
        `${suggest(id, known)}Correct the id, or add the ${nounOf[table]}`
      );
    }
  }
};

/** A commitment's theme, figures and events and a theme's parent are of its own agreement. */
export const referencesStayInside: Rule = {
  name: 'references stay inside an agreement',
  check(assembly) {
    for (const { spot, id, table, agreement } of referencesOf(assembly)) {
      const named = ownedRows(assembly, table).filter((row) => row.id === id);
      if (agreement === undefined || named.length === 0) continue;
      if (named.some((row) => row.agreement === agreement)) continue;
      spot.fault(
        `the ${nounOf[table]} "${id}" belongs to the agreement "${named[0]!.agreement}"`,
        `Name one of "${agreement}"`
      );
    }
  }
};

/** The rows of a table each of which belongs to one agreement. */
function ownedRows(assembly: Assembly, table: TableName): { id: Id; agreement: Id }[] {
  const { themes, figures, events } = assembly;
  const owned: Partial<Record<TableName, readonly { row: { id: Id; agreement: Id } }[]>> = {
    themes,
    figures,
    events
  };
  return (owned[table] ?? []).map(({ row }) => row);
}
