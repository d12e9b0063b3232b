import type { Id, Theme } from './types';

/** Themes in reading order, each parent before its children, with how deep each one lies. */
export function themeTree<Row extends Pick<Theme, 'id' | 'parent'>>(
  themes: Row[],
  parent: Id | null = null,
  depth = 0
): { theme: Row; depth: number }[] {
  return themes
    .filter((theme) => theme.parent === parent)
    .flatMap((theme) => [{ theme, depth }, ...themeTree(themes, theme.id, depth + 1)]);
}
