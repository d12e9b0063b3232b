import { localeOfParam } from '$lib/i18n/locale';
import { loadSteps, stepsFor, widthsOf } from '../../loadStory';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params }) => {
  const steps = stepsFor(await loadSteps(fetch), localeOfParam(params.lang));
  return { steps, widths: await widthsOf(steps) };
};
