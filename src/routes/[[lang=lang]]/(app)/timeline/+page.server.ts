import { localeOfParam } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { findingOf } from '../../../loadFigure';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params }) => {
  const locale = localeOfParam(params.lang);
  const finding = await findingOf(fetch, 'timeline', locale);
  return { title: m.nav_timeline({}, { locale }), description: finding?.summary ?? '' };
};
