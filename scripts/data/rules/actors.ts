import { isNamed } from '../source/mentions';
import type { Rule } from './rule';

/** A name belongs to one actor; else nobody can say who is meant. */
export const aliasesAreUnique: Rule = {
  name: 'aliases are unique',
  check({ actors }) {
    const owners = new Map<string, string>();
    for (const { row, spot } of actors) {
      for (const [i, alias] of row.aliases.entries()) {
        const owner = owners.get(alias);
        if (owner !== undefined) {
          spot
            .at('aliases', i)
            .fault(`the alias "${alias}" is that of "${owner}" already`, 'Leave it to one of them');
        } else owners.set(alias, row.id);
      }
    }
  }
};

/** A name stands in a document as it is written here. */
export const aliasesAreFound: Rule = {
  name: 'aliases stand in a document',
  check({ actors, sources }) {
    if (!sources.every(({ blocks }) => blocks.length > 0)) return;
    for (const { row, spot } of actors) {
      for (const [i, alias] of row.aliases.entries()) {
        if (isNamed(sources, alias)) continue;
        spot
          .at('aliases', i)
          .fault(`the alias "${alias}" stands in no document`, 'Copy the name as it stands there');
      }
    }
  }
};

/** Nobody is a member or a successor of itself, nor through others. */
export const actorsAreNoCircle: Rule = {
  name: 'members and successors make no circle',
  check({ actors }) {
    const rows = new Map(actors.map(({ row }) => [row.id, row]));
    const links = {
      members: (id: string) => rows.get(id)?.members ?? [],
      successorOf: (id: string) => [rows.get(id)?.successorOf ?? []].flat()
    };
    for (const { row, spot } of actors) {
      for (const [key, next] of Object.entries(links)) {
        if (!reaches(row.id, row.id, next)) continue;
        spot.at(key).fault(`"${row.id}" leads back to itself by ${key}`, 'Break the circle');
      }
    }
  }
};

/** Whether one comes from an id to a goal by steps of `next`, one step at least. */
export function reaches(
  from: string,
  goal: string,
  next: (id: string) => readonly string[]
): boolean {
  const seen = new Set<string>();
  const open = [...next(from)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (!seen.has(id)) open.push(...next(id));
    seen.add(id);
  }
  return false;
}
