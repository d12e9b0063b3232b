import { exhibitIds } from '$lib/exhibits/registry';
import { loadView } from '$lib/explore/publishedData';
import { localeOfParam } from '$lib/i18n/locale';
import type { StoryStep, StoryView } from '$lib/model/story';
import { findingOf } from '../../loadFigure';
import { m } from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

/** An exhibit as a step of its own, where nobody has written a story. */
const plainStep = (exhibit: string): StoryStep => ({
  id: exhibit,
  exhibit,
  options: {},
  mark: null,
  narration: {},
  notes: null,
  ours: []
});

export const load: PageServerLoad = async ({ fetch, params }) => {
  const locale = localeOfParam(params.lang);
  const story = await loadView<StoryView>(fetch, 'story.json', 'story');
  const told = story.ok ? story.data.steps : [];
  const steps = told.length > 0 ? told : exhibitIds.map(plainStep);
  const exhibits = [...new Set(steps.map(({ exhibit }) => exhibit))];
  const findings = await Promise.all(exhibits.map((id) => findingOf(fetch, id, locale)));
  return {
    steps,
    findings: findings.flatMap((finding) => finding ?? []).map(({ id, title }) => ({ id, title })),
    title: m.kiosk_title({}, { locale }),
    description: m.kiosk_description({}, { locale })
  };
};
