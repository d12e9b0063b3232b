import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The page for a path that leads nowhere: the one of the language the path begins with, where there
 * is one, otherwise the site's own. Its links are absolute from the root of the site, for it is
 * shown at any depth; here they are put below the path the site stands under.
 * @param dir the served folder
 * @param path the path asked for, without the base
 * @param base the path the site stands under, '' or `/deep/sub`
 * @returns the HTML, null when the site has no such page
 */
export function notFoundPage(dir: string, path: string, base = ''): string | null {
  const first = path.split('/')[1] ?? '';
  const own = /^[\w-]+$/.test(first) ? `/${first}/404.html` : '/404.html';
  const file = [own, '/404.html'].find((name) => existsSync(join(dir, name)));
  if (!file) return null;
  return readFileSync(join(dir, file), 'utf8').replace(/(\s(?:href|src)=")(?=\/)/g, `$1${base}`);
}
