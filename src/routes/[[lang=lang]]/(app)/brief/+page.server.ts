import type { Options } from '$lib/exhibits/types';
import { localeOfParam } from '$lib/i18n/locale';
import { findingOf } from '../../../loadFigure';
import type { PageServerLoad } from './$types';

/** The exhibits whose findings are told in words. */
const told = ['commitment-threads', 'policy-areas', 'who-commits', 'specificity'];

/** Those that are drawn, the largest last; two sheets have no room for every commitment twice. */
const drawn: { id: string; options: Options }[] = [
  { id: 'policy-areas', options: {} },
  { id: 'specificity', options: { shown: 'totals' } },
  { id: 'commitment-threads', options: {} }
];

export const load: PageServerLoad = async ({ fetch, params }) => {
  const locale = localeOfParam(params.lang);
  const findings = await Promise.all(told.map((id) => findingOf(fetch, id, locale)));
  return { drawn, findings: findings.filter((finding) => finding !== null) };
};
