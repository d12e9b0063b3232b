import { error } from '@sveltejs/kit';
import { loadView } from '$lib/explore/publishedData';
import { textIn } from '$lib/i18n/figures';
import type { SourceView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent }) => {
  const { locale } = await parent();
  const view = await loadView<SourceView>(fetch, `sources/${params.agreement}.json`, 'source');
  if (!view.ok && view.missing) error(404, m.not_found({}, { locale }));
  const agreement = view.ok ? textIn(view.data.agreement.title, locale) : params.agreement;
  return {
    view,
    title: m.document_title({ agreement }, { locale }),
    description: m.document_as_received({}, { locale })
  };
};
