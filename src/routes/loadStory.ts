import { loadExhibit } from '$lib/exhibits/registry';
import { loadView } from '$lib/explore/publishedData';
import type { AppLocale } from '$lib/i18n/locale';
import type { StoryStep, StoryView } from '$lib/model/story';

/** The steps of the story; none where there is no story or it cannot be had. */
export async function loadSteps(fetch: typeof globalThis.fetch): Promise<StoryStep[]> {
  const story = await loadView<StoryView>(fetch, 'story.json', 'story');
  return story.ok ? story.data.steps : [];
}

/** As much of the steps as a reader of one language is shown. */
export const stepsFor = (steps: readonly StoryStep[], locale: AppLocale): StoryStep[] =>
  steps.map((step) => ({
    ...step,
    narration: { [locale]: step.narration[locale] ?? '' },
    notes: null
  }));

/** How wide, in px, the charts of some steps are drawn before script. For the server. */
export async function widthsOf(steps: readonly StoryStep[]): Promise<Record<string, number>> {
  const ids = [...new Set(steps.map(({ exhibit }) => exhibit))];
  const exhibits = await Promise.all(ids.map(loadExhibit));
  return Object.fromEntries(ids.map((id, index) => [id, exhibits[index]?.widths.wide ?? 0]));
}
