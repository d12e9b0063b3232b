import { loadFigure } from '../../loadFigure';
import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

/** The exhibits in the order in which the overview is read. */
const order = ['industry-share', 'who-commits', 'surplus-heat', 'funding', 'stated-figures'];

export const load: PageLoad = async ({ fetch, parent }) => {
  const [{ locale, site }, ...figures] = await Promise.all([
    parent(),
    ...order.map((id) => loadFigure(fetch, id))
  ]);
  const agreements = site.ok ? site.data.agreements : [];
  return {
    figures,
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
