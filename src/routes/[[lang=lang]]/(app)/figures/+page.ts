import statedFigures from '$lib/exhibits/stated-figures';
import type { StatedFiguresInput } from '$lib/exhibits/stated-figures/select';
import { loadView } from '$lib/explore/publishedData';
import type { ExhibitView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const { locale } = await parent();
  return {
    exhibit: statedFigures,
    view: await loadView<ExhibitView<StatedFiguresInput>>(
      fetch,
      `exhibits/${statedFigures.id}.json`,
      'exhibit'
    ),
    title: m.figures_title({}, { locale }),
    description: m.figures_lead({}, { locale })
  };
};
