import { exhibitIds } from '$lib/exhibits/registry';
import { m } from '$lib/paraglide/messages';
import { loadFigure } from '../../../loadFigure';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const [{ locale }, ...figures] = await Promise.all([
    parent(),
    ...exhibitIds.map((id) => loadFigure(fetch, id))
  ]);
  return {
    figures,
    title: m.nav_gallery({}, { locale }),
    description: m.gallery_lead({}, { locale })
  };
};
