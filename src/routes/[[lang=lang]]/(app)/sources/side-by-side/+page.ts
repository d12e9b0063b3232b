import { pairOfSearch } from '$lib/explore/pairUrl';
import { loadView } from '$lib/explore/publishedData';
import type { SourceView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

/** The first and the last document; what else the address asks for, the page loads itself. */
export const load: PageLoad = async ({ fetch, parent }) => {
  const { locale, site } = await parent();
  const ids = site.ok ? site.data.agreements.map(({ id }) => id) : [];
  const views = await Promise.all(
    pairOfSearch('', ids).map((id) => loadView<SourceView>(fetch, `sources/${id}.json`, 'source'))
  );
  return {
    ids,
    views,
    title: m.side_by_side({}, { locale }),
    description: m.side_by_side_lead({}, { locale })
  };
};
