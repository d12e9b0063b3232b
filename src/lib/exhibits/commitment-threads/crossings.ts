/** A link between two neighbouring columns, by the ids of its ends. */
export type Link = readonly [from: string, to: string];

/** The place of each id in a list. */
export const ranks = (ids: readonly string[]): Map<string, number> =>
  new Map(ids.map((id, index) => [id, index]));

/** How many pairs of an array stand in falling order, counted by merging: O(n log n). */
function inversions(values: number[]): number {
  if (values.length < 2) return 0;
  const middle = values.length >> 1;
  const left = values.slice(0, middle);
  const right = values.slice(middle);
  let count = inversions(left) + inversions(right);
  left.sort((a, b) => a - b);
  right.sort((a, b) => a - b);
  let passed = 0;
  for (const value of left) {
    while (passed < right.length && right[passed]! < value) passed += 1;
    count += passed;
  }
  return count;
}

/**
 * How often the links between two columns cross when each column stands in the order given. Links
 * that share an end do not cross; links whose end stands in neither column are left out.
 */
export function countCrossings(
  from: readonly string[],
  to: readonly string[],
  links: readonly Link[]
): number {
  const [left, right] = [ranks(from), ranks(to)];
  const ends = links.flatMap(([a, b]) => {
    const [x, y] = [left.get(a), right.get(b)];
    return x === undefined || y === undefined ? [] : [{ x, y }];
  });
  ends.sort((a, b) => a.x - b.x || a.y - b.y);
  return inversions(ends.map(({ y }) => y));
}

/**
 * How often links to the places `before` cross links to the places `after` when what they start
 * from stands in that order. Both lists are sorted, smallest first.
 */
export function crossingsBetween(before: readonly number[], after: readonly number[]): number {
  let count = 0;
  let passed = 0;
  for (const place of before) {
    while (passed < after.length && after[passed]! < place) passed += 1;
    count += passed;
  }
  return count;
}
