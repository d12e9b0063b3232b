import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  return {
    title: m.sources_title({}, { locale }),
    description: m.sources_lead({}, { locale })
  };
};
