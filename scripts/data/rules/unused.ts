import type { Assembly, Built } from '../build/assembly';
import { referencesOf } from './references';
import type { Rule } from './rule';
import { areSound, nounOf, type TableName } from './tables';

/** Says of each row that nothing refers to that it is not used, once all who could are read. */
function checkUsed(
  assembly: Assembly,
  table: TableName,
  rows: readonly Built<unknown, { id: string }>[],
  mend: string
): void {
  const used = new Set(
    referencesOf(assembly)
      .filter((reference) => reference.table === table)
      .map(({ id }) => id)
  );
  for (const { row, spot } of rows) {
    if (!used.has(row.id)) spot.fault(`the ${nounOf[table]} "${row.id}" is not used`, mend);
  }
}

/** Every area is that of a commitment. */
export const areasAreUsed: Rule = {
  name: 'areas are used',
  check(assembly) {
    if (!areSound(assembly, ['commitments'])) return;
    checkUsed(assembly, 'areas', assembly.areas, 'Take it away, or give it to a commitment');
  }
};

/** Every unit is that of a figure. */
export const unitsAreUsed: Rule = {
  name: 'units are used',
  check(assembly) {
    if (!areSound(assembly, ['figures'])) return;
    checkUsed(assembly, 'units', assembly.units, 'Take it away, or give it to a figure');
  }
};

/** Every theme has commitments or themes below it. */
export const themesAreUsed: Rule = {
  name: 'themes are used',
  check(assembly) {
    if (!areSound(assembly, ['commitments', 'themes'])) return;
    checkUsed(assembly, 'themes', assembly.themes, 'Take it away, or give it commitments');
  }
};

/** Every actor is named in a document, or a row refers to it. */
export const actorsAreUsed: Rule = {
  name: 'actors are mentioned or used',
  check(assembly) {
    const { actors, sources } = assembly;
    const whole = sources.every(({ head, blocks }) => head !== null && blocks.length > 0);
    if (!whole || !areSound(assembly, ['commitments', 'actors'])) return;
    const unmentioned = actors.filter(({ row }) => row.mentions.length === 0);
    checkUsed(
      assembly,
      'actors',
      unmentioned,
      'Take it away, or write its aliases as the documents do'
    );
  }
};
