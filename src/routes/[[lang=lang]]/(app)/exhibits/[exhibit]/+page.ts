import { error } from '@sveltejs/kit';
import { exhibitIds, loadExhibit } from '$lib/exhibits/registry';
import type { ExhibitInput } from '$lib/exhibits/types';
import { loadView } from '$lib/explore/publishedData';
import { baseLocale, locales } from '$lib/i18n/locale';
import type { ExhibitView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  exhibitIds.flatMap((exhibit) =>
    locales.map((locale) => ({ exhibit, lang: locale === baseLocale ? undefined : locale }))
  );

export const load: PageLoad = async ({ params, fetch, parent }) => {
  const { locale } = await parent();
  const exhibit = await loadExhibit(params.exhibit);
  if (!exhibit) error(404, m.not_found({}, { locale }));
  const view = await loadView<ExhibitView<ExhibitInput>>(
    fetch,
    `exhibits/${exhibit.id}.json`,
    'exhibit'
  );
  const description = view.ok ? exhibit.describe(view.data.input, {}, locale) : null;
  return {
    exhibit,
    view,
    title: description?.title ?? '',
    description: description?.summary ?? ''
  };
};
