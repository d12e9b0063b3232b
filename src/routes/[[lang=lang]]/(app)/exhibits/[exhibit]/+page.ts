import { error } from '@sveltejs/kit';
import { exhibitIds, loadExhibit } from '$lib/exhibits/registry';
import type { ExhibitInput } from '$lib/exhibits/types';
import { baseLocale, locales } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { loadFigure } from '$lib/surfaces/loadFigure';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  exhibitIds.flatMap((exhibit) =>
    locales.map((locale) => ({ exhibit, lang: locale === baseLocale ? undefined : locale }))
  );

export const load: PageLoad = async ({ params, fetch, parent }) => {
  const { locale } = await parent();
  const exhibit = await loadExhibit(params.exhibit);
  if (!exhibit) error(404, m.not_found({}, { locale }));
  const figure = await loadFigure(fetch, exhibit.id);
  const description = figure.view.ok
    ? exhibit.describe(figure.view.data.input as ExhibitInput, {}, locale)
    : null;
  return {
    figure,
    title: description?.title ?? '',
    description: description?.summary ?? ''
  };
};
