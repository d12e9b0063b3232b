import type { CommitmentsIndex } from '../../src/lib/model/views';

/**
 * The index with each row so many times over: what the list costs when it grows. Each copy has an
 * id and a label of its own and a word in its title that no other copy has; the rest is as it was,
 * so that the same choices find the same share of the rows.
 */
export function manyRows(index: CommitmentsIndex, times: number): CommitmentsIndex {
  const copies = Array.from({ length: times }, (_, copy) =>
    index.rows.map((row) =>
      copy === 0
        ? row
        : {
            ...row,
            id: `${row.id}-${copy}`,
            label: `${row.label}.${copy}`,
            title: Object.fromEntries(
              Object.entries(row.title).map(([language, title]) => [language, `${title} n${copy}`])
            )
          }
    )
  );
  return { ...index, rows: copies.flat() };
}
