import { readFileSync } from 'node:fs';

const settings = JSON.parse(readFileSync('project.inlang/settings.json', 'utf8')) as {
  baseLocale: string;
  locales: string[];
};

/** The languages the interface is written in. */
export const languages: readonly string[] = settings.locales;

/** The language of the pages that stand under no prefix. */
export const baseLanguage = settings.baseLocale;

/** Where a language's pages stand, relative to the site: '' or 'en/'. */
export const prefixOf = (language: string): string =>
  language === baseLanguage ? '' : `${language}/`;

/** The language of a page, by its address relative to the site. */
export function languageOf(path: string): string {
  const first = path.split('/')[0] ?? '';
  return languages.includes(first) ? first : baseLanguage;
}
