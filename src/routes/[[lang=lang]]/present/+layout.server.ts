import { localeOfParam } from '$lib/i18n/locale';
import { loadSteps } from '../../loadStory';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ fetch, params }) => {
  const locale = localeOfParam(params.lang);
  const steps = await loadSteps(fetch);
  return {
    steps: steps.map((step) => ({
      ...step,
      narration: { [locale]: step.narration[locale] ?? '' },
      notes: step.notes && { [locale]: step.notes[locale] ?? '' }
    }))
  };
};
