import type { Continuity, Id } from '$lib/model/types';
import type { OrderNode } from './columnTree';
import type { Link } from './crossings';
import type { ThreadColumn } from './select';

/** The key of a thread; where it runs past an agreement it has a place there under this name. */
export const threadKey = ({ from, to }: Pick<Continuity, 'from' | 'to'>): string => `${from}→${to}`;

/** A theme's name in a tree, where commitments stand under their own ids. */
export const themeKey = (id: Id): string => `theme:${id}`;

/** A relation with the columns of its two ends. */
interface Spanned {
  key: string;
  ends: [Id, Id];
  columns: [number, number];
}

/** The relations that run forward in time between commitments that are there. */
function spans(columns: readonly ThreadColumn[], relations: readonly Continuity[]): Spanned[] {
  const columnOf = new Map(
    columns.flatMap(({ commitments }, index) => commitments.map(({ id }) => [id, index] as const))
  );
  return relations.flatMap((relation) => {
    const [from, to] = [columnOf.get(relation.from), columnOf.get(relation.to)];
    if (from === undefined || to === undefined || from >= to) return [];
    return [{ key: threadKey(relation), ends: [relation.from, relation.to], columns: [from, to] }];
  });
}

function nestTheme(column: ThreadColumn, parent: Id | null): OrderNode[] {
  return column.themes
    .filter((theme) => theme.parent === parent)
    .map(({ id }) => ({
      id: themeKey(id),
      children: [
        ...column.commitments
          .filter(({ theme }) => theme === id)
          .map((commitment) => ({ id: commitment.id, children: [] })),
        ...nestTheme(column, id)
      ]
    }))
    .filter(({ children }) => children.length > 0);
}

/**
 * Each agreement as a tree, its themes with their commitments, and the links between neighbours.
 * A relation that skips an agreement has a place of its own between that one's themes, so that its
 * thread can run straight through.
 */
export function nestColumns(
  columns: readonly ThreadColumn[],
  relations: readonly Continuity[]
): { trees: OrderNode[]; links: Link[][] } {
  const spanned = spans(columns, relations);
  const trees = columns.map((column, index) => ({
    id: column.agreement.id,
    children: [
      ...nestTheme(column, null),
      ...spanned
        .filter(({ columns: [from, to] }) => from < index && index < to)
        .map(({ key }) => ({ id: key, children: [] }))
    ]
  }));
  const links = columns
    .slice(1)
    .map((_, gap) =>
      spanned
        .filter(({ columns: [from, to] }) => from <= gap && gap < to)
        .map(({ key, ends, columns: [from, to] }): Link => [
          from === gap ? ends[0] : key,
          to === gap + 1 ? ends[1] : key
        ])
    );
  return { trees, links };
}
