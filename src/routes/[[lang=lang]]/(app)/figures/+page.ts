import type { StatedFiguresInput } from '$lib/exhibits/stated-figures/select';
import { m } from '$lib/paraglide/messages';
import { loadFigure } from '$lib/surfaces/loadFigure';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const [{ locale }, figure] = await Promise.all([parent(), loadFigure(fetch, 'stated-figures')]);
  return {
    figure,
    rows: figure.view.ok ? (figure.view.data.input as StatedFiguresInput) : null,
    title: m.figures_title({}, { locale }),
    description: m.figures_lead({}, { locale })
  };
};
