import { describe, expect, it } from 'vitest';
import { themeTree } from './themeTree';

const theme = (id: string, parent: string | null) => ({ id, parent });

describe('themeTree', () => {
  it('puts each theme before its own, as deep as they go, and keeps their order', () => {
    const themes = [theme('b', null), theme('a', null), theme('b1', 'b'), theme('a1', 'a')];
    const deep = [...themes, theme('b2', 'b'), theme('b1x', 'b1')];
    expect(themeTree(deep).map(({ theme: { id }, depth }) => `${id} ${depth}`)).toEqual([
      'b 0',
      'b1 1',
      'b1x 2',
      'b2 1',
      'a 0',
      'a1 1'
    ]);
  });

  it('may be empty, and may be asked for one branch', () => {
    expect(themeTree([])).toEqual([]);
    expect(themeTree([theme('a', null), theme('a1', 'a')], 'a')).toEqual([
      { theme: theme('a1', 'a'), depth: 0 }
    ]);
  });
});
