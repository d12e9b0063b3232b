/** The questions a reader can narrow the list by, in the order they stand in an address. */
export const facetIds = [
  'agreement',
  'by',
  'area',
  'theme',
  'actor',
  'counterpart',
  'number',
  'deadline',
  'deliverable',
  'thread'
] as const;
export type FacetId = (typeof facetIds)[number];

/** The columns of the table, by which the list can be sorted too. */
export const columnIds = [
  'title',
  'agreement',
  'theme',
  'by',
  'actor',
  'area',
  'tests',
  'thread'
] as const;
export type ColumnId = (typeof columnIds)[number];

export interface Sorting {
  column: ColumnId;
  descending: boolean;
}

/** All that a reader has chosen on the list of commitments: what its address says. */
export interface ListQuery {
  text: string;
  /** Chosen values; within a facet any of them counts, and a row must meet every facet. */
  facets: Readonly<Partial<Record<FacetId, readonly string[]>>>;
  view: 'list' | 'table';
  /** Null: in the order of the documents, or the best hit first. */
  sort: Sorting | null;
}

export const emptyQuery: ListQuery = { text: '', facets: {}, view: 'list', sort: null };

/** More is not a search, and an address has an end. */
const longestText = 200;
const mostValues = 100;

const isOneOf = <Name extends string>(names: readonly Name[], value: string): value is Name =>
  (names as readonly string[]).includes(value);

/** Half a character, which no address can hold, is dropped. */
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '');

/** A search text as it is kept: one space between words, whole characters, no longer than 200. */
export function tidyText(text: string): string {
  return whole(text.slice(0, longestText)).replace(/\s+/g, ' ').trim();
}

const encode = (text: string) => encodeURIComponent(whole(text)).replaceAll('%20', '+');

/** What a part of an address stands for, null when it is not well formed. */
function decode(text: string): string | null {
  try {
    return whole(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    return null;
  }
}

function sortOf(value: string): Sorting | null {
  const descending = value.startsWith('-');
  const column = descending ? value.slice(1) : value;
  return isOneOf(columnIds, column) ? { column, descending } : null;
}

/** The values of one parameter: those that are well formed, each once, in their order. */
function valuesOf(raw: string): string[] {
  const values = raw.split(',').map(decode);
  const named = values.filter((value) => value !== null && value !== '');
  return [...new Set(named as string[])].slice(0, mostValues);
}

/**
 * Reads a query. Total: any string gives something, and what is unknown or malformed is left out.
 * @param search with or without its question mark
 */
export function decodeQuery(search: string): ListQuery {
  const parts = search.replace(/^\?/, '').split('&');
  const given = new Map<string, string>();
  for (const part of parts) {
    const at = part.indexOf('=');
    const name = part.slice(0, Math.max(at, 0));
    if (at > 0 && !given.has(name)) given.set(name, part.slice(at + 1));
  }
  const chosen = facetIds
    .map((id) => [id, valuesOf(given.get(id) ?? '')] as const)
    .filter(([, values]) => values.length > 0);
  return {
    text: tidyText(decode(given.get('q') ?? '') ?? ''),
    facets: Object.fromEntries(chosen),
    view: given.get('view') === 'table' ? 'table' : 'list',
    sort: sortOf(given.get('sort') ?? '')
  };
}

/** Writes a query, as short as it goes: what nobody chose is left out. Starts with `?` or is empty. */
export function encodeQuery({ text, facets, view, sort }: ListQuery): string {
  const parts = [
    ['q', encode(text)],
    ...facetIds.map((id) => [id, (facets[id] ?? []).map(encode).join(',')]),
    ['view', view === 'table' ? view : ''],
    ['sort', sort ? `${sort.descending ? '-' : ''}${sort.column}` : '']
  ].filter(([, value]) => value !== '');
  return parts.length > 0 ? `?${parts.map((part) => part.join('=')).join('&')}` : '';
}
