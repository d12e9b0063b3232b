import { describe, expect, it } from 'vitest';
import { seedOf } from '../testing/seed';
import { splitBlocks, type Layout } from './blocks';
import { wordsOf } from './words';

const plain = { paragraphBreak: 'blank-line' as const, headings: [], pageMarks: [], breaks: [] };

function blocksOf(
  lines: string[],
  structure: Partial<Layout['structure']> = {},
  whole: Layout['whole'] = []
): string[] {
  return splitBlocks(
    seedOf(...lines),
    { structure: { ...plain, ...structure }, whole },
    () => ''
  ).map(({ kind, lines: [first, last], folded }) => `${kind} ${first}-${last} ${folded.text}`);
}

describe('splitBlocks', () => {
  it('breaks paragraphs at blank lines, or only at lines with spaces', () => {
    const lines = ['a', '', 'b', ' ', 'c'];
    expect(blocksOf(lines)).toEqual(['paragraph 1-1 a', 'paragraph 3-3 b', 'paragraph 5-5 c']);
    expect(blocksOf(lines, { paragraphBreak: 'whitespace-line' })).toEqual([
      'paragraph 1-3 a b',
      'paragraph 5-5 c'
    ]);
  });

  it('knows headings and page marks, one range one block', () => {
    expect(
      blocksOf(['Side 1', 'Et', 'løft', 'To', 'tekst'], {
        pageMarks: ['1'],
        headings: ['2-3', '4']
      })
    ).toEqual([
      'page-mark 1-1 Side 1',
      'heading 2-3 Et løft',
      'heading 4-4 To',
      'paragraph 5-5 tekst'
    ]);
  });

  it('begins a block where it is told to', () => {
    expect(blocksOf(['a', 'b', 'c'], { breaks: [3] })).toEqual([
      'paragraph 1-2 a b',
      'paragraph 3-3 c'
    ]);
  });

  it('takes a quote for one piece, but for its sub-points', () => {
    const lines = ['a. en', '', ' side', 'o et', 'to', '', 'tre', ' fri'];
    expect(
      blocksOf(lines, {}, [
        [1, 7],
        [4, 7]
      ])
    ).toEqual(['item 1-3 en side', 'item 4-7 et to tre', 'paragraph 8-8 fri']);
  });

  it('takes a lost bullet for an item where a quote begins there', () => {
    expect(blocksOf([' en', 'to', ' tre'], {}, [[1, 2]])).toEqual([
      'item 1-2 en to',
      'paragraph 3-3 tre'
    ]);
  });
});

it('wordsOf lists words with the line they begin on', () => {
  const seed = seedOf('a. It-ingeniører og ikt-', 'området, bl.a. 2,5 % (EU’s).');
  const blocks = splitBlocks(seed, { structure: plain, whole: [] }, () => '-');
  expect(wordsOf(seed, blocks).map(({ word, line }) => `${line} ${word}`)).toEqual([
    '1 It-ingeniører',
    '1 og',
    '1 ikt-området',
    '2 bl.a',
    '2 2,5',
    '2 EU’s'
  ]);
});
