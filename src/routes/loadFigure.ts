import { loadExhibit } from '$lib/exhibits/registry';
import type { ExhibitInput } from '$lib/exhibits/types';
import { loadView } from '$lib/explore/publishedData';
import type { AppLocale } from '$lib/i18n/locale';
import type { Fact } from '$lib/model/fact';
import type { ExhibitView } from '$lib/model/views';
import type { LaterFigure, LoadedFigure } from '$lib/surfaces/loadedFigure';

type Fetch = typeof globalThis.fetch;

const viewOf = (fetch: Fetch, id: string) =>
  loadView<ExhibitView<unknown>>(fetch, `exhibits/${id}.json`, 'exhibit');

/** Loads a figure's data, and its code where it must be drawn at once. Never throws. */
export async function loadFigure(fetch: Fetch, id: string): Promise<LoadedFigure> {
  const [view, exhibit] = await Promise.all([
    viewOf(fetch, id),
    import.meta.env.SSR ? loadExhibit(id) : null
  ]);
  return { id, view, exhibit };
}

/**
 * The same for a page of many figures, which would grow by all their data: the server reads them
 * where they lie, so that none stands in the page, and the browser loads each when it is needed.
 */
export async function loadFigureLater(id: string): Promise<LaterFigure> {
  const load = () => viewOf(globalThis.fetch, id);
  if (!import.meta.env.SSR) return { id, view: null, exhibit: null, load };
  const { readFile } = await import('node:fs/promises');
  const file = await readFile(`public/data/exhibits/${id}.json`, 'utf8').catch(() => 'null');
  const view = await viewOf(() => Promise.resolve(new Response(file)), id);
  return { id, view, exhibit: await loadExhibit(id), load };
}

/** What an exhibit finds, in words. */
export interface Finding {
  id: string;
  title: string;
  /** Who or what the title counts, where they are few. */
  named: Fact[];
  summary: string;
}

/**
 * The finding of an exhibit, computed from its data; null when there is no such exhibit or its
 * data cannot be had. For the server: in the browser it would load the exhibit's code for a line.
 */
export async function findingOf(
  fetch: Fetch,
  id: string,
  locale: AppLocale
): Promise<Finding | null> {
  const [exhibit, view] = await Promise.all([loadExhibit(id), viewOf(fetch, id)]);
  if (!exhibit || !view.ok) return null;
  const input = view.data.input as ExhibitInput;
  const { title, named = [], summary } = exhibit.describe(input, {}, locale);
  return { id, title, named, summary };
}
