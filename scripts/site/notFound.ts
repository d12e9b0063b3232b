import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts the page for unknown addresses where static hosts look for it, `404.html`, one per language.
 * It is shown at any depth, so the links in it, which the build wrote relative to `404/`, are made
 * absolute: below `base` where the site will stand under a sub-path that is known now. (Our own
 * server knows where it stands and puts that in front.)
 * @param build the folder of the built site
 * @param languages path segments under which a whole language stands
 * @param base '' or `/deep/sub`
 */
export function placeNotFound(build: string, languages: readonly string[], base: string): void {
  for (const prefix of ['', ...languages.map((language) => `/${language}`)]) {
    const folder = join(build, prefix, '404');
    const page = join(folder, 'index.html');
    if (!existsSync(page)) continue;
    const html = readFileSync(page, 'utf8').replace(
      /(\s(?:href|src)=")(\.{1,2}(?:\/[^"]*)?)(?=")/g,
      (_, attribute: string, link: string) => {
        const { pathname, hash } = new URL(link, `http://host${prefix}/404/`);
        return `${attribute}${base}${pathname}${hash}`;
      }
    );
    writeFileSync(join(build, `${prefix}/404.html`), html);
    rmSync(folder, { recursive: true });
  }
}
