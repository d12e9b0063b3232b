import type { Figure } from './types';

/**
 * The figures that a figure is computed from, at any depth and each once; none for a stated one.
 * Ids that no figure has are left out: the build reports them where references are checked.
 */
export function figuresBehind(figure: Figure, figures: Figure[]): Figure[] {
  const behind = new Set<Figure>();
  const collect = (of: Figure): void => {
    if (of.kind === 'stated') return;
    for (const id of of.from) {
      const found = figures.find((candidate) => candidate.id === id);
      if (!found || behind.has(found)) continue;
      behind.add(found);
      collect(found);
    }
  };
  collect(figure);
  return [...behind];
}
