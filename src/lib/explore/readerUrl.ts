/** What a reader of a document has chosen: `?hide=actor.context&find=vindm%C3%B8lle`. */
export interface ReaderState {
  /** The kinds of mark that are switched off. */
  hide: readonly string[];
  /** The words looked for. */
  find: string;
}

/** The state a query asks for; kinds that are not among the known ones are no kinds. Total. */
export function readerOfSearch(search: string, kinds: readonly string[]): ReaderState {
  const params = new URLSearchParams(search);
  const asked = (params.get('hide') ?? '').split('.');
  return { hide: kinds.filter((kind) => asked.includes(kind)), find: params.get('find') ?? '' };
}

/** A query that asks for a state; what else it says is kept. */
export function searchWithReader(search: string, { hide, find }: ReaderState): string {
  const params = new URLSearchParams(search);
  const set = (key: string, value: string) =>
    value === '' ? params.delete(key) : params.set(key, value);
  set('hide', hide.join('.'));
  set('find', find);
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}
