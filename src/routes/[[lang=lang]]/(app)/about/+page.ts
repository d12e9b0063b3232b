import { loadView } from '$lib/explore/publishedData';
import type { DownloadsView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { locale } = await parent();
  return {
    downloads: await loadView<DownloadsView>(fetch, 'downloads.json', 'downloads'),
    title: m.about_title({}, { locale }),
    description: m.about_lead({}, { locale })
  };
};
