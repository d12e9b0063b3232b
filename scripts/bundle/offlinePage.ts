import { posix } from 'node:path';

/** Where the files of a built site lie in the bundle. */
export interface Places {
  /** Their paths from the root of the site: `compare/index.html`. */
  files: ReadonlySet<string>;
  placeOf: (file: string) => string;
  /** The style sheets that script may ask for. */
  sheets: readonly string[];
  /** The one script of the site, as a file of it. */
  script: string;
}

/** The file an address of the site stands for: a folder's is its page. */
const fileOf = (pathname: string) =>
  decodeURIComponent(pathname)
    .slice(1)
    .replace(/(^|\/)$/, '$1index.html');

/** The way from one file of the bundle to another. */
const way = (page: string, file: string, { placeOf }: Places) =>
  posix
    .relative(posix.dirname(placeOf(page)), placeOf(file))
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/**
 * A link of a page as it leads to the same place in a folder of files.
 * @param link as it stands in the HTML
 * @param page the page it stands on, `compare/index.html`
 * @throws Error when it leads to a file that is not there
 */
export function offlineLink(link: string, page: string, places: Places): string {
  const url = new URL(link.replaceAll('&amp;', '&'), `http://site/${page}`);
  if (url.host !== 'site' || link.startsWith('#')) return link;
  const file = fileOf(url.pathname);
  if (!places.files.has(file)) throw new Error(`${page}: ${link} leads to no file of the bundle.`);
  return `${way(page, file, places)}${url.search}${url.hash}`.replaceAll('&', '&amp;');
}

/** Nothing comes but from the folder, and nothing goes anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' file:",
  "style-src 'unsafe-inline' file:",
  'img-src file: data: blob:',
  'font-src file:',
  'frame-src file:',
  "base-uri 'none'",
  "form-action 'none'"
].join('; ');

/** How a page of Kit's starts: with two modules, which in the bundle are there already. */
const modules =
  /Promise\.all\(\[\s*import\("[^"]*\/entry\/start\.[^"]*"\),\s*import\("[^"]*\/entry\/app\.[^"]*"\)\s*\]\)/;
const starts = /<script>(?=[^<]*__sveltekit_)/;

/** Every style sheet that the page has not, since script cannot ask for it from a folder. */
function moreSheets(html: string, page: string, places: Places): string {
  return places.sheets
    .filter((file) => !html.includes(posix.basename(file)))
    .map((file) => `<link href="${way(page, file, places)}" rel="stylesheet">`)
    .join('');
}

/**
 * A prerendered page as it works when it is opened from a folder: links lead to files, the script
 * is one classic file, each link loads its page anew, and nothing is asked of a network.
 * @throws Error when it leads to a file that is not there, or starts in a way that is not known
 */
export function offlinePage(html: string, page: string, places: Places): string {
  const linked = html
    .replace(/\s*<link[^>]*rel="(?:modulepreload|preload|manifest)"[^>]*>/g, '')
    .replace(/\s*<meta http-equiv="content-security-policy"[^>]*>/, '')
    // A browser loads no module from a folder: an embed stands as the server drew it.
    .replace(/<script[^>]*type="module"[^>]*><\/script>/g, '')
    .replace(/(\s(?:href|src)=")([^"]*)(?=")/g, (_, attribute: string, link: string) => {
      return attribute + offlineLink(link, page, places);
    })
    .replace('<meta charset="utf-8" />', (charset) => {
      return `${charset}<meta http-equiv="content-security-policy" content="${policy}">`;
    });
  if (!starts.test(linked)) return linked;
  if (!modules.test(linked))
    throw new Error(`${page} starts its script in a way that is not known.`);
  return linked
    .replace('</head>', `${moreSheets(linked, page, places)}</head>`)
    .replace(/<body[^>]*>/, '<body data-sveltekit-reload>')
    .replace(modules, 'Promise.all(vaekstspor())')
    .replace(starts, `<script src="${way(page, places.script, places)}"></script>$&`);
}
