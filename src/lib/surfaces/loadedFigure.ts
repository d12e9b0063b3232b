import type { AnyExhibit } from '$lib/exhibits/types';
import type { ExhibitView, Loaded } from '$lib/model/views';

/** What a page has loaded for one figure on it. */
export interface LoadedFigure {
  id: string;
  view: Loaded<ExhibitView<unknown>>;
  /**
   * Only on the server, which must draw at once; null in the browser, where the server's drawing
   * is on the page and the code follows when it is needed.
   */
  exhibit: AnyExhibit | null;
}
