import { localeOfParam } from '$lib/i18n/locale';
import { findingOf } from '../../../loadFigure';
import type { PageServerLoad } from './$types';

/** The exhibits whose findings open the page. */
const opening = ['commitment-threads', 'policy-areas', 'who-commits', 'specificity'];

export const load: PageServerLoad = async ({ fetch, params }) => {
  const locale = localeOfParam(params.lang);
  const findings = await Promise.all(opening.map((id) => findingOf(fetch, id, locale)));
  return { findings: findings.filter((finding) => finding !== null) };
};
