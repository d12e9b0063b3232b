import { loadView } from '$lib/explore/publishedData';
import type { CommitmentsIndex } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { locale } = await parent();
  return {
    index: await loadView<CommitmentsIndex>(fetch, 'commitments-index.json', 'commitments-index'),
    title: m.commitments_title({}, { locale }),
    description: m.commitments_lead({}, { locale })
  };
};
