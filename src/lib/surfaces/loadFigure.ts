import { loadExhibit } from '$lib/exhibits/registry';
import type { AnyExhibit } from '$lib/exhibits/types';
import { loadView, type Loaded } from '$lib/explore/publishedData';
import type { ExhibitView } from '$lib/model/views';

/** What a page loads for one figure on it. */
export interface LoadedFigure {
  id: string;
  view: Loaded<ExhibitView<unknown>>;
  /**
   * Only on the server, which must draw at once; null in the browser, where the server's drawing
   * is on the page and the code follows when it is needed.
   */
  exhibit: AnyExhibit | null;
}

/** Loads a figure's data, and its code where it must be drawn at once. Never throws. */
export async function loadFigure(
  fetch: typeof globalThis.fetch,
  id: string
): Promise<LoadedFigure> {
  const [view, exhibit] = await Promise.all([
    loadView<ExhibitView<unknown>>(fetch, `exhibits/${id}.json`, 'exhibit'),
    import.meta.env.SSR ? loadExhibit(id) : null
  ]);
  return { id, view, exhibit };
}
