import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The names of all files in a folder and below, from its root: `/om/index.html`. */
export function listFiles(folder: string): Set<string> {
  const dir = resolve(folder);
  const names = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/'));
  return new Set(names.map((name) => name.normalize()));
}
