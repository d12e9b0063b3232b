import { m } from '$lib/paraglide/messages';
import { loadFigureLater } from '../../loadFigure';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { locale, steps } = await parent();
  return {
    figures: await Promise.all(steps.map(({ exhibit }) => loadFigureLater(exhibit))),
    title: m.present_title({}, { locale }),
    description: m.present_description({}, { locale })
  };
};
