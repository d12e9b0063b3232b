import { registry } from '$lib/exhibits/registry';
import type { ExhibitInput } from '$lib/exhibits/types';
import { loadView } from '$lib/explore/publishedData';
import type { ExhibitView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { locale } = await parent();
  const shown = await Promise.all(
    Object.entries(registry).map(async ([id, load]) => ({
      exhibit: (await load()).default,
      view: await loadView<ExhibitView<ExhibitInput>>(fetch, `exhibits/${id}.json`, 'exhibit')
    }))
  );
  return {
    shown,
    title: m.nav_gallery({}, { locale }),
    description: m.gallery_lead({}, { locale })
  };
};
