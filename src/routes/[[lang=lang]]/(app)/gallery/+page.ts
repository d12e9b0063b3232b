import { registry } from '$lib/exhibits/registry';
import { m } from '$lib/paraglide/messages';
import { loadFigure } from '$lib/surfaces/loadFigure';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { locale } = await parent();
  const shown = await Promise.all(
    Object.entries(registry).map(async ([id, load]) => ({
      exhibit: (await load()).default,
      figure: await loadFigure(fetch, id)
    }))
  );
  return {
    shown,
    title: m.nav_gallery({}, { locale }),
    description: m.gallery_lead({}, { locale })
  };
};
