import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  return {
    title: m.present_speaker_title({}, { locale }),
    description: m.present_description({}, { locale })
  };
};
