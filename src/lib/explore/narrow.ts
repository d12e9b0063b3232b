import { bitsInAll, bitsInAny, countShared, type Bits } from './bits';
import type { Facet, FacetTable } from './facets';
import type { FacetId, ListQuery } from './listQuery';

/** How many rows a choice would leave, in all and of each agreement. */
export interface LiveCount {
  total: number;
  /** In the order of the agreements; empty where there are too many to tell apart. */
  parts: number[];
}

/** Of each facet, by the value's place: what is left if all other facets hold. */
export type LiveCounts = Record<FacetId, LiveCount[]>;

/** More bars than this in a row of a facet would tell nobody anything. */
const mostParts = 4;

/** The rows that meet a facet's choice, null where nothing is chosen. */
function chosenIn({ id, values }: Facet, query: ListQuery, rows: number): Bits | null {
  const chosen = query.facets[id];
  if (!chosen?.length) return null;
  const sets = values.filter((value) => chosen.includes(value.id)).map(({ bits }) => bits);
  return bitsInAny(sets, rows);
}

/** Leaves out of a query what the data has no value for: an old link opens what is left of it. */
export function knownOnly(query: ListQuery, { facets }: FacetTable): ListQuery {
  const known = facets.map(({ id, values }) => {
    const ids = new Set(values.map((value) => value.id));
    return [id, (query.facets[id] ?? []).filter((value) => ids.has(value))] as const;
  });
  const chosen = Object.fromEntries(known.filter(([, values]) => values.length > 0));
  return { ...query, facets: chosen };
}

/** What was chosen in each facet, as rows. */
const choicesOf = ({ facets, rows }: FacetTable, query: ListQuery) =>
  facets.flatMap((facet) => {
    const bits = chosenIn(facet, query, rows);
    return bits ? [{ id: facet.id, bits }] : [];
  });

/**
 * The rows that meet a query.
 * @param hits the rows that meet the search text; null when there is none
 */
export function narrow(table: FacetTable, query: ListQuery, hits: Bits | null): Bits {
  const chosen = choicesOf(table, query).map(({ bits }) => bits);
  return bitsInAll(hits ? [hits, ...chosen] : chosen, table.rows);
}

/**
 * What every further choice would leave. A facet's own choice is left out of its counts, so that
 * they say what adding a value would bring.
 */
export function liveCounts(table: FacetTable, query: ListQuery, hits: Bits | null): LiveCounts {
  const { rows, facets, agreements } = table;
  const chosen = choicesOf(table, query);
  const split = agreements.length <= mostParts ? agreements : [];
  const counts = facets.map(({ id: own, values }) => {
    const others = chosen.filter(({ id }) => id !== own).map(({ bits }) => bits);
    const base = bitsInAll(hits ? [hits, ...others] : others, rows);
    const parts = split.map((agreement) => bitsInAll([base, agreement.bits], rows));
    const live = values.map(({ bits }) => ({
      total: countShared(base, bits),
      parts: parts.map((part) => countShared(part, bits))
    }));
    return [own, live];
  });
  return Object.fromEntries(counts) as LiveCounts;
}
