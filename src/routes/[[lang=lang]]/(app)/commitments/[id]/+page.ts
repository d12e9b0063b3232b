import { error } from '@sveltejs/kit';
import { loadView } from '$lib/explore/publishedData';
import { textIn } from '$lib/i18n/figures';
import type { CommitmentView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch, parent }) => {
  const { locale } = await parent();
  const view = await loadView<CommitmentView>(fetch, `commitments/${params.id}.json`, 'commitment');
  if (!view.ok && view.missing) error(404, m.not_found({}, { locale }));
  const quote = view.ok ? view.data.commitment.quote : null;
  return {
    view,
    title: view.ok ? textIn(view.data.commitment.title, locale) : params.id,
    description: quote ? (quote.translation?.[locale] ?? quote.text) : ''
  };
};
