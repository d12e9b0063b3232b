import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder to read from, on disk or in memory; paths inside it use `/`. */
export interface Files {
  /** How the folder is named in a fault. */
  readonly dir: string;
  /** All files below it, sorted. */
  list(): string[];
  /** The bytes of one file, undefined where there is none. */
  read(path: string): Uint8Array | undefined;
}

/** The files below a folder on disk; a folder that does not exist is an empty one. */
export function directory(dir: string): Files {
  const list = existsSync(dir)
    ? readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length))
        .map((path) => path.replaceAll('\\', '/'))
        .sort()
    : [];
  const known = new Set(list);
  return {
    dir: dir.replace(/\/+$/, ''),
    list: () => list,
    read: (path) => (known.has(path) ? readFileSync(join(dir, path)) : undefined)
  };
}

/** Files held in memory, path to content. */
export function inMemory(
  dir: string,
  entries: Readonly<Record<string, string | Uint8Array>>
): Files {
  return {
    dir,
    list: () => Object.keys(entries).sort(),
    read(path) {
      const entry = entries[path];
      return typeof entry === 'string' ? new TextEncoder().encode(entry) : entry;
    }
  };
}
