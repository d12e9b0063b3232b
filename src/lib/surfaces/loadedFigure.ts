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

/** The same on a page of many figures, whose data the browser loads with the figure's code. */
export interface LaterFigure extends Omit<LoadedFigure, 'view'> {
  /** Null in the browser. */
  view: LoadedFigure['view'] | null;
  /** Loads what a browser lacks; never throws. */
  load: () => Promise<LoadedFigure['view']>;
}
