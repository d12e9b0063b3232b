import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Relative links of a page made absolute, for a page that is shown at any depth. */
export function withAbsoluteLinks(html: string, address: string): string {
  return html.replace(
    /(\s(?:href|src)=")(\.{1,2}(?:\/[^"]*)?)(?=")/g,
    (_, attribute: string, link: string) => {
      const { pathname, search, hash } = new URL(link, `http://host${address}`);
      return `${attribute}${pathname}${search}${hash}`;
    }
  );
}

/**
 * Turns the page `404/` of each language into the `404.html` that static hosts show for an address
 * they do not have, at whatever depth that is.
 * @param build the folder of the built site
 * @param prefixes where the languages stand: '/', '/en/'
 * @throws Error when a language has no such page
 */
export function writeNotFoundPages(build: string, prefixes: readonly string[]): void {
  for (const prefix of prefixes) {
    const page = join(build, prefix, '404', 'index.html');
    if (!existsSync(page)) throw new Error(`The build has no page for what is missing: ${page}.`);
    const html = withAbsoluteLinks(readFileSync(page, 'utf8'), `${prefix}404/`);
    writeFileSync(join(build, prefix, '404.html'), html);
    rmSync(join(build, prefix, '404'), { recursive: true });
  }
}
