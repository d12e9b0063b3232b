import type { AppLocale } from '$lib/i18n/locale';

/** A title as it stands inside a sentence: »fødevarer«, but »EU-midler«. */
export function insideSentence(title: string, locale: AppLocale): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(title)
    ? title.charAt(0).toLocaleLowerCase(locale) + title.slice(1)
    : title;
}

/** Words as they begin a sentence, with a capital letter. */
export const beginSentence = (words: string, locale: AppLocale): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
