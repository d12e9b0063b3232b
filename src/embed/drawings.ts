import { loadExhibit } from '$lib/exhibits/registry';
import type { DrawnExhibit } from '$lib/exhibits/types';

/**
 * An exhibit as far as its drawing needs it: the build of the embeds leaves the rest out of what is
 * imported here (`scripts/site/slimExhibits.ts`).
 * @returns null when there is no such exhibit
 */
export const loadDrawing: (id: string) => Promise<DrawnExhibit | null> = loadExhibit;
