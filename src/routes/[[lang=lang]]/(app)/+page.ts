import { m } from '$lib/paraglide/messages';
import { scenesOf } from '$lib/surfaces/story/steps';
import { loadFigureLater } from '../../loadFigure';
import type { PageLoad } from './$types';

/** The exhibits of an overview that has no story to tell, in the order in which it is read. */
const order = ['industry-share', 'who-commits', 'surplus-heat', 'funding', 'stated-figures'];

export const load: PageLoad = async ({ parent, data }) => {
  const scenes = scenesOf(data.steps);
  const shown = scenes.length > 0 ? scenes.map(({ exhibit }) => exhibit) : order;
  const [{ locale, site }, ...figures] = await Promise.all([
    parent(),
    ...shown.map((id) => loadFigureLater(id))
  ]);
  const agreements = site.ok ? site.data.agreements : [];
  return {
    scenes,
    figures,
    widths: data.widths,
    agreements,
    title: '',
    heading: m.overview_title(
      {
        agreements: agreements.length,
        commitments: agreements.reduce((total, { commitments }) => total + commitments, 0)
      },
      { locale }
    ),
    description: m.overview_lead({}, { locale })
  };
};
