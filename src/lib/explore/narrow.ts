import { bitsInAll, bitsInAny, countShared, type Bits } from './bits';
import type { Facet, FacetTable } from './facets';
import type { FacetId, ListQuery } from './listQuery';

/** How many rows a choice would leave, in all and of each agreement. */
export interface LiveCount {
  total: number;
  /** In the order of the agreements; empty where there are too many to tell apart. */
  parts: number[];
}

export interface Narrowed {
  /** The rows that meet every choice. */
  bits: Bits;
  count: number;
  /** Of each facet, by the value's place: what is left if all other facets hold. */
  counts: Record<FacetId, LiveCount[]>;
}

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

/**
 * The rows that meet a query, and what every further choice would leave. A facet's own choice is
 * left out of its counts, so that they say what adding a value would bring.
 * @param hits the rows that meet the search text; null when there is none
 */
export function narrow(table: FacetTable, query: ListQuery, hits: Bits | null): Narrowed {
  const { rows, facets, agreements } = table;
  const text = hits ? [hits] : [];
  const chosen = facets.map((facet) => ({ id: facet.id, bits: chosenIn(facet, query, rows) }));
  const meeting = (left?: FacetId) =>
    bitsInAll(
      [...text, ...chosen.flatMap(({ id, bits }) => (bits && id !== left ? [bits] : []))],
      rows
    );
  const bits = meeting();
  const split = agreements.length <= mostParts ? agreements : [];
  const counts = facets.map((facet) => {
    const base = query.facets[facet.id]?.length ? meeting(facet.id) : bits;
    const parts = split.map((agreement) => bitsInAll([base, agreement.bits], rows));
    const live = facet.values.map((value) => ({
      total: countShared(base, value.bits),
      parts: parts.map((part) => countShared(part, value.bits))
    }));
    return [facet.id, live];
  });
  return {
    bits,
    count: countShared(bits, bits),
    counts: Object.fromEntries(counts) as Narrowed['counts']
  };
}

/** How each value divides between the agreements when nothing is chosen. */
export function wholeCounts(table: FacetTable): Narrowed['counts'] {
  const nothing: ListQuery = { text: '', facets: {}, view: 'list', sort: null };
  return narrow(table, nothing, null).counts;
}
