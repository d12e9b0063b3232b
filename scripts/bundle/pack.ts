import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';

/** The files of a bundle by their paths in it. */
export type Files = Map<string, Uint8Array>;

/** The same bytes on any day: the earliest moment a zip can name in every time zone. */
const mtime = '1980-01-02T00:00:00';

/** What is compressed already. */
const packed = new Set(['.png', '.woff2', '.pptx', '.xlsx', '.pdf']);

const sorted = (files: Files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** The sums of all files, as `sha256sum -c` reads them. */
export const checksums = (files: Files): string =>
  sorted(files)
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');

/**
 * Files as a zip with one folder in it, and in the folder a file of their sums. The same files give
 * the same bytes.
 */
export function pack(files: Files, folder: string): Uint8Array {
  const all = new Map([...files, ['SHA256SUMS', strToU8(checksums(files))]]);
  const entries = sorted(all).map(([path, bytes]): [string, Zippable[string]] => [
    `${folder}/${path}`,
    [bytes, { level: packed.has(extname(path)) ? 0 : 6 }]
  ]);
  return zipSync(Object.fromEntries(entries), { mtime });
}
