import { loadExhibit } from '$lib/exhibits/registry';
import type { AnyExhibit, ExhibitInput } from '$lib/exhibits/types';
import type { LaterFigure } from '../../loadedFigure';

/** What a slide draws. */
export interface SlideParts {
  exhibit: AnyExhibit;
  input: ExhibitInput;
}

/**
 * Loads what slides draw, each thing once; what could not be had is asked for anew next time.
 * @param figures those of the slides, in their order
 */
export function partsLoader(
  figures: readonly LaterFigure[]
): (index: number) => Promise<SlideParts | null> {
  const loading = new Map<string, Promise<SlideParts | null>>();

  async function load({ id, load: loadView }: LaterFigure): Promise<SlideParts | null> {
    const [exhibit, view] = await Promise.all([loadExhibit(id).catch(() => null), loadView()]);
    if (exhibit && view.ok) return { exhibit, input: view.data.input as ExhibitInput };
    loading.delete(id);
    return null;
  }

  return (index) => {
    const figure = figures[index];
    if (!figure) return Promise.resolve(null);
    const pending = loading.get(figure.id) ?? load(figure);
    loading.set(figure.id, pending);
    return pending;
  };
}
