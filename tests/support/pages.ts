import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltPage {
  /** Its address relative to the site, with the slash: '', 'about/', 'en/about/'. */
  path: string;
  html: string;
}

const folder = 'build';

/** All pages of the built site, so that a new page is tested without a word about it. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(folder)) throw new Error('There is no build/; npm run build makes it.');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .sort()
    .map((name) => ({
      path: name.replace(/index\.html$/, ''),
      html: readFileSync(join(folder, name), 'utf8')
    }));
}

/** Pages that stand in someone else's page have no navigation and no other languages to link. */
export const isFramed = ({ path }: BuiltPage): boolean => /(^|\/)embed\//.test(path);

const many = 20;

/** The folder a page stands in; all embeds, and all plain ones, stand in one. */
const folderOf = ({ path }: BuiltPage) =>
  path.replace(/[^/]+\/$/, '').replace(/(embed\/)[^/]+\/$/, '$1*/');

/**
 * A page of each kind. A folder of more than twenty pages, or of embeds, holds pages of one kind,
 * and the first, the last and the longest stand for all; every other page stands for itself.
 */
export function pageOfEachKind(pages = builtPages()): BuiltPage[] {
  const folders = new Map<string, BuiltPage[]>();
  for (const page of pages) {
    const folder = folderOf(page);
    folders.set(folder, [...(folders.get(folder) ?? []), page]);
  }
  return [...folders.values()].flatMap((siblings) => {
    if (siblings.length <= many && !siblings.every(isFramed)) return siblings;
    const byLength = [...siblings].sort((a, b) => b.html.length - a.html.length);
    return [...new Set([...siblings.slice(0, 1), ...siblings.slice(-1), ...byLength.slice(0, 1)])];
  });
}
