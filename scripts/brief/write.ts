import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPages } from './print';

const { baseLocale, locales } = JSON.parse(
  readFileSync('project.inlang/settings.json', 'utf8')
) as { baseLocale: string; locales: string[] };

/**
 * Writes the brief of the built site, a PDF for each language.
 * @param out a folder that is there
 * @param wanted the languages; all of them when left out
 * @returns the names of the files
 */
export async function writeBriefs(
  out: string,
  wanted: readonly string[] = locales
): Promise<string[]> {
  const chosen = locales.filter((locale) => wanted.includes(locale));
  const paths = chosen.map((locale) => (locale === baseLocale ? 'brief/' : `${locale}/brief/`));
  const made = await printPages('build', paths, process.env['SITE_ADDRESS'] ?? '');
  return chosen.map((locale, index) => {
    const name = `vaekstspor-brief-${locale}.pdf`;
    writeFileSync(join(out, name), made[index]!);
    return name;
  });
}
