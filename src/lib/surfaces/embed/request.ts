import type { Options } from '$lib/exhibits/types';
import { locales, type AppLocale } from '$lib/i18n/locale';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the address of an embed asks for. */
export interface EmbedRequest {
  /** Null where the address's own language is meant. */
  lang: AppLocale | null;
  theme: Theme;
  transparent: boolean;
  plain: boolean;
  /** What the host calls this embed; it stands in every message. Empty where it gave no name. */
  id: string;
  /** Everything else, of which the exhibit takes what it knows (`chosenOptions`). */
  options: Options;
}

const nameOfHost = /^[\w-]{1,64}$/;

/** The parameters of every embed, and how each is read; what cannot be read is not asked for. */
const readers: {
  [Name in Exclude<keyof EmbedRequest, 'options'>]: (
    value: string | undefined
  ) => EmbedRequest[Name];
} = {
  lang: (value) => locales.find((locale) => locale === value) ?? null,
  theme: (value) => themes.find((theme) => theme === value) ?? 'auto',
  transparent: isAsked,
  plain: isAsked,
  id: (value) => (value !== undefined && nameOfHost.test(value) ? value : '')
};

/** A flag is set by its name alone, or by saying so. */
function isAsked(value: string | undefined): boolean {
  return value === '' || value === '1' || value === 'true';
}

/** Names that mean the same in every embed, so that no exhibit can have a choice of that name. */
export const reservedNames: readonly string[] = Object.keys(readers);

/**
 * What a query asks of an embed. Total: any string is read, and what is unknown or malformed counts
 * as not asked for. Of a name given twice the last counts.
 */
export function embedRequest(search: string): EmbedRequest {
  const asked = new Map(new URLSearchParams(search));
  return {
    lang: readers.lang(asked.get('lang')),
    theme: readers.theme(asked.get('theme')),
    transparent: readers.transparent(asked.get('transparent')),
    plain: readers.plain(asked.get('plain')),
    id: readers.id(asked.get('id')),
    options: Object.fromEntries([...asked].filter(([name]) => !reservedNames.includes(name)))
  };
}

/** The query that asks for this and no more; empty where nothing is asked for. */
export function embedSearch(request: Partial<EmbedRequest>): string {
  const { lang, theme = 'auto', transparent, plain, id, options = {} } = request;
  const parameters = new URLSearchParams(options);
  if (lang) parameters.set('lang', lang);
  if (theme !== 'auto') parameters.set('theme', theme);
  if (transparent) parameters.set('transparent', '1');
  if (plain) parameters.set('plain', '1');
  if (id) parameters.set('id', id);
  const query = parameters.toString();
  return query ? `?${query}` : '';
}
