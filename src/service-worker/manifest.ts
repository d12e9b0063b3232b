/** The files a version of the site consists of: the path of each below the site, and its hash. */
export type Manifest = Readonly<Record<string, string>>;

/** What the build tells the worker: the files to keep, or null when there is to be none. */
export interface BuiltFor {
  version: string;
  files: Manifest;
}

/** How many hex digits of a sha256 a manifest holds of each file. */
export const hashDigits = 16;

/** Content types by the ending of a path; a page's path ends with its slash. */
const types: readonly [ending: RegExp, type: RegExp][] = [
  [/(^|\/|\.html)$/, /^text\/html\b/],
  [/\.js$/, /^(text|application)\/javascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.json$/, /^application\/json\b/],
  [/\.woff2$/, /^(font\/woff2|application\/(font-woff2|octet-stream))\b/],
  [/\.svg$/, /^image\/svg\+xml\b/]
];

/** Whether a file of this path is of a kind that is kept at all. */
export const isKept = (path: string): boolean => types.some(([ending]) => ending.test(path));

/**
 * Whether a response says that it is what its path promises: a host that answers a missing file
 * with a page must not have that page taken for the file.
 */
export function isOfType(path: string, contentType: string | null): boolean {
  const expected = types.find(([ending]) => ending.test(path));
  return expected?.[1].test(contentType ?? '') ?? true;
}
