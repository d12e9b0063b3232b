import type { AnyExhibit } from './types';

/**
 * Every exhibit, loaded when it is asked for. The order is the order of the gallery. A new
 * exhibit is a folder, a line here, and a line in `selects.ts`.
 */
const registry: Record<string, () => Promise<{ default: AnyExhibit }>> = {
  'industry-share': () => import('./industry-share'),
  'surplus-heat': () => import('./surplus-heat'),
  funding: () => import('./funding'),
  'commitment-threads': () => import('./commitment-threads'),
  'policy-areas': () => import('./policy-areas'),
  specificity: () => import('./specificity'),
  'stated-figures': () => import('./stated-figures'),
  counterparts: () => import('./counterparts'),
  timeline: () => import('./timeline'),
  vocabulary: () => import('./vocabulary'),
  'who-commits': () => import('./who-commits'),
  network: () => import('./network')
};

export const exhibitIds = Object.keys(registry);

/** The exhibit of an id, null when there is none. */
export async function loadExhibit(id: string): Promise<AnyExhibit | null> {
  const load = Object.hasOwn(registry, id) ? registry[id] : undefined;
  return load ? (await load()).default : null;
}
