import { exhibitIds } from '$lib/exhibits/registry';
import { baseLocale, locales } from '$lib/i18n/locale';
import { loadFigure } from '../../../../loadFigure';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  exhibitIds.flatMap((exhibit) =>
    locales.map((locale) => ({ exhibit, lang: locale === baseLocale ? undefined : locale }))
  );

export const load: PageLoad = async ({ params, fetch, data }) => ({
  ...data,
  figure: await loadFigure(fetch, params.exhibit)
});
