/** What a request's path stands for; `path` is below the served folder. */
export type Target =
  | { kind: 'file'; path: string }
  | { kind: 'redirect'; location: string }
  | { kind: 'missing'; path: string }
  | { kind: 'outside' }
  | { kind: 'malformed' };

/** Files that say something to the host and are not to be read. */
const hidden = /^\/_headers(\.|$)/;

/**
 * Finds what a URL asks for. Only exact names of files that were there at the start are served, so
 * that no spelling of `..` leads anywhere.
 * @param url path and query as the request line has them
 * @param files the served files, `/om/index.html`
 * @param base the path the site stands under, '' or `/deep/sub`
 */
export function resolveUrl(url: string, files: ReadonlySet<string>, base = ''): Target {
  const [rawPath = '', query] = url.split(/\?(.*)/s);
  let decoded: string;
  try {
    decoded = decodeURIComponent(rawPath).normalize();
  } catch {
    return { kind: 'malformed' };
  }
  const search = query === undefined ? '' : `?${query}`;
  if (base && decoded === base) return { kind: 'redirect', location: slashed(rawPath, search) };
  if (!decoded.startsWith(`${base}/`)) return { kind: 'outside' };
  const path = decoded.slice(base.length);
  if (hidden.test(path)) return { kind: 'missing', path };
  if (path.endsWith('/')) {
    const file = `${path}index.html`;
    return files.has(file) ? { kind: 'file', path: file } : { kind: 'missing', path };
  }
  if (files.has(path)) return { kind: 'file', path };
  if (files.has(`${path}/index.html`)) {
    return { kind: 'redirect', location: slashed(rawPath, search) };
  }
  return { kind: 'missing', path };
}

/**
 * The same address with a slash at its end, relative to itself: so it holds behind a proxy that
 * takes a prefix off, and can never name another host.
 */
function slashed(rawPath: string, search: string): string {
  return `./${rawPath.slice(rawPath.lastIndexOf('/') + 1)}/${search}`;
}
