import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The page for a path that leads nowhere: the one of the language the path begins with, where there
 * is one, otherwise the site's own. The page may be shown at any depth, so the links in it, which
 * the build wrote relative to where the file lies, are made absolute.
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
  const html = readFileSync(join(dir, file), 'utf8');
  return html.replace(
    /(\s(?:href|src)=")(\.{1,2}\/[^"]*|\.{1,2})(?=")/g,
    (_, attribute: string, link: string) => {
      const { pathname, search, hash } = new URL(link, `http://host${base}${file}`);
      return `${attribute}${pathname}${search}${hash}`;
    }
  );
}
