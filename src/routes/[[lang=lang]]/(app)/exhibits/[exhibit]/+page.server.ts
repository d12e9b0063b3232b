import { error } from '@sveltejs/kit';
import { localeOfParam } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { findingOf } from '../../../../loadFigure';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params }) => {
  const locale = localeOfParam(params.lang);
  const finding = await findingOf(fetch, params.exhibit, locale);
  if (!finding) error(404, m.not_found({}, { locale }));
  return { title: finding.title, description: finding.summary, picture: finding.id };
};
