/** A request as the worker sees it. Paths are below the site: '' for its root, `om/` for a page. */
export interface Asked {
  method: string;
  /** Null when it is for another host or lies outside the site. */
  path: string | null;
  /** The page that asks, null when that is not known. */
  by: string | null;
  /** Whether it is for a page to be shown, and not for a part of one. */
  navigates: boolean;
}

/**
 * How a request is answered: by the `network` as if there were no worker; from what is `kept`, the
 * network only where nothing is; or `fresh` from the network, what is kept only where that fails.
 */
export type Way = 'network' | 'kept' | 'fresh';

/** Says whether there is a new version, and must never be an old answer; and the worker itself. */
const neverKept = ['_app/version.json', 'service-worker.js'];

/** Stands in other people's pages, of which we know nothing. */
const embed = /^([a-z]{2}(-[a-z]+)?\/)?embed\//;

/** A kiosk runs one version from its start to its next start, whatever is deployed meanwhile. */
const kiosk = /^([a-z]{2}(-[a-z]+)?\/)?kiosk\/$/;

/** Names that hold a hash of their content. */
const immutable = /^_app\/immutable\//;

/**
 * Ordinary pages are the same with and without the worker while there is a network; a kiosk is the
 * same with and without a network.
 */
export function wayOf({ method, path, by, navigates }: Asked): Way {
  if (method !== 'GET' || path === null) return 'network';
  if (neverKept.includes(path) || embed.test(path)) return 'network';
  if (immutable.test(path)) return 'kept';
  const ofKiosk = navigates ? path : (by ?? '');
  return kiosk.test(ofKiosk) ? 'kept' : 'fresh';
}

/** The path of an address below the site, null when it is elsewhere; query and hash do not count. */
export function pathBelow(scope: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const site = new URL(scope);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return null;
  return pathname.slice(site.pathname.length);
}
