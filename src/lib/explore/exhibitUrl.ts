/** What a reader has chosen, by the name of the choice. */
type Options = Readonly<Record<string, string>>;

/** The mark a link points at: which figure on the page, and the mark's key in it. */
export interface MarkInUrl {
  figure: string;
  key: string;
}

const markParameter = 'mark';

/** The mark a query names, null when it names none. Total: any string is read, none is an error. */
export function markOfSearch(search: string): MarkInUrl | null {
  const [figure, ...key] = (new URLSearchParams(search).get(markParameter) ?? '').split('.');
  return figure && key.length > 0 ? { figure, key: key.join('.') } : null;
}

/** The query that names a mark, or none, and keeps everything else. */
export function searchWithMark(search: string, mark: MarkInUrl | null): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(markParameter);
  if (mark) parameters.set(markParameter, `${mark.figure}.${mark.key}`);
  return queryOf(parameters);
}

/** Everything a query asks for, as options; the exhibit decides which of it means something. */
export function optionsOfSearch(search: string): Options {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The query with some options set; those that have their fallback value are left out. */
export function searchWithOptions(search: string, options: Options, fallbacks: Options): string {
  const parameters = new URLSearchParams(search);
  for (const [id, value] of Object.entries(options)) {
    if (value === fallbacks[id]) parameters.delete(id);
    else parameters.set(id, value);
  }
  return queryOf(parameters);
}

function queryOf(parameters: URLSearchParams): string {
  const query = parameters.toString();
  return query ? `?${query}` : '';
}
