import { countShared, type Bits } from './bits';
import type { FacetTable } from './facets';
import { facetIds, type FacetId, type ListQuery } from './listQuery';
import { narrow } from './narrow';

/** One choice to take back, and how many rows there would be without it. */
export interface StepBack {
  /** A facet, or the search text. */
  what: FacetId | 'text';
  count: number;
}

/** A query without what was chosen in a facet, or without its text. */
export function without(query: ListQuery, what: StepBack['what']): ListQuery {
  if (what === 'text') return { ...query, text: '' };
  const kept = Object.entries(query.facets).filter(([id]) => id !== what);
  return { ...query, facets: Object.fromEntries(kept) };
}

/** A query without one of the values chosen in a facet. */
export function withoutValue(query: ListQuery, facet: FacetId, value: string): ListQuery {
  const left = (query.facets[facet] ?? []).filter((chosen) => chosen !== value);
  return left.length === 0
    ? without(query, facet)
    : { ...query, facets: { ...query.facets, [facet]: left } };
}

/** A query with a value of a facet chosen besides what is chosen already. */
export function withValue(query: ListQuery, facet: FacetId, value: string): ListQuery {
  const chosen = query.facets[facet] ?? [];
  if (chosen.includes(value)) return query;
  return { ...query, facets: { ...query.facets, [facet]: [...chosen, value] } };
}

/**
 * Where nothing is found: each single choice whose taking back finds something, the nearest first,
 * that is the one which then leaves the fewest rows. Empty where no single step helps.
 */
export function stepsBack(table: FacetTable, query: ListQuery, hits: Bits | null): StepBack[] {
  const chosen = facetIds.filter((id) => query.facets[id]?.length);
  const steps = [...(hits ? ['text' as const] : []), ...chosen].map((what) => {
    const left = without(query, what);
    const bits = narrow(table, left, what === 'text' ? null : hits);
    return { what, count: countShared(bits, bits) };
  });
  return steps.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
}
