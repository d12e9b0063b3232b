import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../serve/files';
import { hashDigits, isKept, type Manifest } from '../../src/service-worker/manifest';

/** How much of a browser's storage a site may take, in bytes; beyond it, pages need the network. */
const bound = 64_000_000;

/** What no page of the site needs: pictures for link previews, tables to download, embeds and what is known of them. */
const leftOut =
  /^previews\/|^([a-z-]+\/)?(embed|oembed|404)(\/|\.(html|js)$)|^_app\/version\.json$|^service-worker\.js$/;

/** What everything else stands on goes in first, the kiosk before other pages. */
const ranks = [/^_app\//, /^([a-z-]+\/)?kiosk\//, /^data\//, /^$|^[a-z-]+\/$/];

const rankOf = (path: string) => {
  const rank = ranks.findIndex((pattern) => pattern.test(path));
  return rank < 0 ? ranks.length : rank;
};

/** The path under which a file is asked for: a page by its folder. */
const pathOf = (file: string) => file.slice(1).replace(/(^|\/)index\.html$/, '$1');

/**
 * The files that a browser keeps so that the site works without a network.
 * @param build the folder of the built site
 * @param most how many bytes they may have together
 */
export function precacheOf(build: string, most = bound): { files: Manifest; missed: string[] } {
  const paths = [...listFiles(build)]
    .map((file) => ({ file, path: pathOf(file) }))
    .filter(({ path }) => isKept(path) && !leftOut.test(path))
    .sort((a, b) => rankOf(a.path) - rankOf(b.path) || (a.path < b.path ? -1 : 1));
  const files: Record<string, string> = {};
  const missed: string[] = [];
  let bytes = 0;
  for (const { file, path } of paths) {
    const size = statSync(join(build, file)).size;
    if (bytes + size > most) missed.push(path);
    else {
      bytes += size;
      const hash = createHash('sha256').update(readFileSync(join(build, file)));
      files[path] = hash.digest('hex').slice(0, hashDigits);
    }
  }
  return { files, missed };
}

/** A name for a set of files: the same files, the same version. */
export const versionOf = (files: Manifest): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
