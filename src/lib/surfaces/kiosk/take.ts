import type { Options } from '$lib/exhibits/types';

/** What a visitor looks at. */
export interface Shown {
  exhibit: string;
  options: Options;
  /** The mark whose sentence is read. */
  mark: string | null;
}

/** Names that only this machine understands. */
const ownNames = /^(localhost|127(\.\d+){3}|\[::1?\]|0\.0\.0\.0)$/;

/** Whether a phone can get there: a page of this machine is nowhere for anybody else. */
export function isReachable(address: string): boolean {
  return URL.canParse(address) && !ownNames.test(new URL(address).hostname);
}

/** The path of the page that shows the very view, and its query. */
export function pathOfView({ exhibit, options, mark }: Shown): `/${string}` {
  const query = new URLSearchParams(options);
  if (mark !== null) query.set('mark', `${exhibit}.${mark}`);
  const search = query.size > 0 ? `?${query.toString()}` : '';
  return `/exhibits/${exhibit}/${search}`;
}
