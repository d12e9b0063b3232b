import { localeOfPath } from '$lib/i18n/locale';
import { defineCustomClientStrategy } from '$lib/paraglide/runtime';

/** The page says which language it is in; a language link loads a new page. */
defineCustomClientStrategy('custom-path', {
  getLocale: () => localeOfPath(`/${document.documentElement.lang}/`),
  setLocale: () => undefined
});
