import { asset, base, resolve } from '$app/paths';
import type { Id, MarkTarget, Passage } from '$lib/model/types';
import { baseLocale, type AppLocale } from './locale';

/** The only place that knows how an address is made: sub-path, language prefix, trailing slash. */
const prefix = (locale: AppLocale) => (locale === baseLocale ? '' : `/${locale}`);

/**
 * The address of a page in a language.
 * @param path of the page in the base language, from the root, with its trailing slash
 */
export function pageLink(path: `/${string}`, locale: AppLocale): string {
  return (resolve as (path: string) => string)(`${prefix(locale)}${path}`);
}

/**
 * The whole address of a file, for those who read it elsewhere. Null where the build was not told
 * where the site will stand (`SITE_ADDRESS`).
 * @param path from the root of the site
 */
export function absoluteFile(path: `/${string}`): string | null {
  const address = import.meta.env.SITE_ADDRESS;
  return address ? `${address.replace(/\/+$/, '')}${path}` : null;
}

/** The address of a page below a root, `https://example.org/sub`; `path` as `pageLink` takes it. */
export const linkBelow = (root: string, path: `/${string}`, locale: AppLocale): string =>
  `${root.replace(/\/+$/, '')}${prefix(locale)}${path}`;

/** The whole address of a page, or null, as for a file; `path` as `pageLink` takes it. */
export function absoluteLink(path: `/${string}`, locale: AppLocale): string | null {
  return absoluteFile(`${prefix(locale)}${path}` as `/${string}`);
}

/** The address of the place a mark leads to. */
export function targetLink({ kind, id }: MarkTarget, locale: AppLocale): string {
  if (kind === 'commitment') return pageLink(`/commitments/${id}/`, locale);
  if (kind === 'exhibit') return pageLink(`/exhibits/${id}/`, locale);
  if (kind === 'event') return `${pageLink('/timeline/', locale)}#${id}`;
  // The row of the table is there without script, the view around the node with it.
  if (kind === 'node') return `${pageLink('/network/', locale)}?around=${id}#${id}`;
  return `${pageLink('/figures/', locale)}#${id}`;
}

/** The address of lines of a document, where they are marked in the whole of it. */
export function linesLink(
  { agreement, lines: [first, last] }: Pick<Passage, 'agreement' | 'lines'>,
  locale: AppLocale
): string {
  const lines = first === last ? String(first) : `${first}-${last}`;
  return `${pageLink(`/sources/${agreement}/`, locale)}#L${lines}`;
}

/** The address of a published data file, `figures.json` say. */
export function dataLink(file: string): string {
  return asset(`/data/${file}`);
}

/** The address of the service worker; what it keeps lies beside and below it. */
export const workerLink = (): string => asset('/service-worker.js');

/** The address of the picture that stands for a chart in a preview of a link; 1200 × 630 px. */
export function pictureLink(exhibit: Id, locale: AppLocale): string {
  const path = `/previews/${exhibit}.${locale}.png` as const;
  return absoluteFile(path) ?? asset(path);
}

/** The address of a file that stands in the site as it is, `/embed.js` say. */
export function fileLink(path: `/${string}`): string {
  return asset(path);
}

/** The path of a page as `pageLink` takes it: without sub-path, language and name of a file. */
export function pathOf(pathname: string, locale: AppLocale): `/${string}` {
  const root = /^\.\.?(\/|$)/.test(base) ? '' : base;
  const own = `${prefix(locale)}/`;
  const folder = pathname.replace(/\/index\.html\/?$/, '/');
  const path = folder.startsWith(root) ? folder.slice(root.length) : folder;
  return `/${(path.startsWith(own) ? path.slice(own.length) : path).replace(/^\/+/, '')}`;
}
