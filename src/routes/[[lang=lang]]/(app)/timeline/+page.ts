import type { TimelineInput } from '$lib/exhibits/timeline/select';
import { loadFigure } from '../../../loadFigure';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, data }) => {
  const [figure, specificity] = await Promise.all([
    loadFigure(fetch, 'timeline'),
    loadFigure(fetch, 'specificity')
  ]);
  const rows: TimelineInput | null = figure.view.ok
    ? (figure.view.data.input as TimelineInput)
    : null;
  return { ...data, figure, specificity, rows };
};
