import type { StatedFiguresInput } from '$lib/exhibits/stated-figures/select';
import { m } from '$lib/paraglide/messages';
import { loadFigure } from '../../../loadFigure';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
  const [{ locale }, figure] = await Promise.all([parent(), loadFigure(fetch, 'stated-figures')]);
  const rows: StatedFiguresInput | null = figure.view.ok
    ? (figure.view.data.input as StatedFiguresInput)
    : null;
  return {
    figure,
    rows,
    title: m.figures_title({}, { locale }),
    description: m.figures_lead({}, { locale })
  };
};
