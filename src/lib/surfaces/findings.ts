import { loadExhibit } from '$lib/exhibits/registry';
import type { ExhibitInput } from '$lib/exhibits/types';
import { loadView } from '$lib/explore/publishedData';
import type { AppLocale } from '$lib/i18n/locale';
import type { ExhibitView } from '$lib/model/views';

/** What an exhibit finds, in words, and where the finding is drawn. */
export interface Finding {
  id: string;
  title: string;
  summary: string;
}

/**
 * The finding of an exhibit, computed from its data; null when there is no such exhibit or its
 * data cannot be had. For the server: in the browser it would load the exhibit's code for a line.
 */
export async function findingOf(
  fetch: typeof globalThis.fetch,
  id: string,
  locale: AppLocale
): Promise<Finding | null> {
  const exhibit = await loadExhibit(id);
  const view = await loadView<ExhibitView<ExhibitInput>>(fetch, `exhibits/${id}.json`, 'exhibit');
  if (!exhibit || !view.ok) return null;
  const { title, summary } = exhibit.describe(view.data.input, {}, locale);
  return { id, title, summary };
}
