/** Which two documents stand side by side, `?first=2011&second=2016-2017`. */
export type Pair = readonly [first: string, second: string];

/**
 * The two documents a query asks for. Ids there are not, or the same one twice, are made up for by
 * the first and the last there are. Total.
 * @param ids at least one, in order of time
 */
export function pairOfSearch(search: string, ids: readonly string[]): Pair {
  const params = new URLSearchParams(search);
  const known = (key: string) => ids.find((id) => id === params.get(key));
  const but = (other: string | undefined, all: readonly string[]) => all.find((id) => id !== other);
  const first = known('first') ?? but(known('second'), ids) ?? ids[0] ?? '';
  const second = known('second');
  if (second !== undefined && second !== first) return [first, second];
  return [first, but(first, [...ids].reverse()) ?? first];
}

/** A query that asks for two documents; what else it says is kept. */
export function searchWithPair(search: string, [first, second]: Pair): string {
  const params = new URLSearchParams(search);
  params.set('first', first);
  params.set('second', second);
  return `?${params}`;
}
