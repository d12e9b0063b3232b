import { loadView } from '$lib/explore/publishedData';
import { textIn } from '$lib/i18n/figures';
import type { CommitmentsIndex } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import { loadFigure } from '../../../loadFigure';
import type { PageLoad } from './$types';

/** The exhibits in the order in which the page is read. */
const order = [
  'commitment-threads',
  'policy-areas',
  'who-commits',
  'counterparts',
  'specificity',
  'vocabulary'
];

export const load: PageLoad = async ({ fetch, parent, data }) => {
  const [{ locale, site }, index, ...figures] = await Promise.all([
    parent(),
    loadView<CommitmentsIndex>(fetch, 'commitments-index.json', 'commitments-index'),
    ...order.map((id) => loadFigure(fetch, id))
  ]);
  const names = (site.ok ? site.data.agreements : []).map(({ shortTitle }) =>
    textIn(shortTitle, locale)
  );
  return {
    findings: data.findings,
    index,
    figures,
    title: m.compare_title({ first: names[0] ?? '', last: names.at(-1) ?? '' }, { locale }),
    description: data.findings[0]?.title ?? ''
  };
};
