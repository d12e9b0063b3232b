/** How a passage is written in an address: `?hash=3f2a9c01b7de#L33-36`. */

export type Lines = readonly [first: number, last: number];

/** No document is longer; it keeps a number in an address from being made up of digits at will. */
const MOST = 999_999;

/** The lines a fragment names, `#L33` or `#L33-36`; null for anything else. */
export function linesOfHash(hash: string): Lines | null {
  const [, a, b] = /^#L([1-9]\d{0,5})(?:-L?([1-9]\d{0,5}))?$/.exec(hash) ?? [];
  if (a === undefined) return null;
  const [first, last] = [Number(a), Number(b ?? a)];
  return first <= last ? [first, last] : [last, first];
}

/** The fragment for lines, with its `#`; the inverse of `linesOfHash`. */
export function hashOfLines([first, last]: Lines): string {
  const [from, to] = [Math.min(first, MOST), Math.min(last, MOST)];
  return from === to ? `#L${from}` : `#L${from}-${to}`;
}

/** The hash of the words that a link's sender saw, null where there is none or it is no hash. */
export function textHashOfSearch(search: string): string | null {
  const hash = new URLSearchParams(search).get('hash');
  return hash !== null && /^[0-9a-f]{6,64}$/.test(hash) ? hash : null;
}

/** A query with the hash of a text, its first 12 digits; what else it says is kept. */
export function searchWithTextHash(search: string, hash: string): string {
  const params = new URLSearchParams(search);
  params.set('hash', hash.slice(0, 12));
  return `?${params}`;
}

/** Whether a text's own hash is the one in a link; a link may carry fewer digits of it. */
export function isSameText(inLink: string, own: readonly string[]): boolean {
  return own.some((hash) => hash.startsWith(inLink) || inLink.startsWith(hash));
}
