import { localeOfParam } from '$lib/i18n/locale';
import { findingOf } from '../../../loadFigure';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params }) => {
  const finding = await findingOf(fetch, 'network', localeOfParam(params.lang));
  return { description: finding?.summary ?? '' };
};
