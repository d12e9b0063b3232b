import { registry } from '$lib/exhibits/registry';
import { m } from '$lib/paraglide/messages';
import { loadFigure } from '../../../loadFigure';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { locale } = await parent();
  const shown = await Promise.all(
    Object.entries(registry).map(async ([id, load]) => {
      const { default: exhibit } = await load();
      const [examples, figure] = await Promise.all([exhibit.examples(), loadFigure(fetch, id)]);
      return { exhibit, examples, figure };
    })
  );
  return {
    shown,
    title: m.nav_gallery({}, { locale }),
    description: m.gallery_lead({}, { locale })
  };
};
