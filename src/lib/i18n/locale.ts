import { baseLocale, locales } from '$lib/paraglide/runtime';

export { baseLocale, locales } from '$lib/paraglide/runtime';
export type AppLocale = (typeof locales)[number];

/** Whether a path segment is a language that has pages under a prefix of its own. */
export function isPrefixed(segment: string): segment is AppLocale {
  return segment !== baseLocale && (locales as readonly string[]).includes(segment);
}

/** The language of a URL path as the server sees it: its first segment, or the base language. */
export function localeOfPath(pathname: string): AppLocale {
  const first = pathname.split('/')[1] ?? '';
  return isPrefixed(first) ? first : baseLocale;
}

/** The language of a route parameter, absent for the base language. */
export function localeOfParam(lang: string | undefined): AppLocale {
  return lang && isPrefixed(lang) ? lang : baseLocale;
}
