import { expect, it } from 'vitest';
import { readFixture } from '../testing/fixture';
import { placeholdersOf, placeholderWords } from './placeholders';

const { dataset } = readFixture();

/** What a placeholder becomes in Danish, and what of it is ours. */
function filled(text: string): [string, string | null] {
  const { word, names } = placeholdersOf(text)[0]!;
  const meaning = placeholderWords[word]!;
  const words = meaning.write(dataset, names, 'da').replaceAll('\u00a0', ' ');
  return [words, meaning.ours(dataset, names)];
}

it.each([
  ['{agreement 2004}', '2004', null],
  ['{themes 2004}', '2', null],
  ['{figure ticket-grant}', '9 mio. kr.', null],
  ['{figure guests}', '100.000 personer', null],
  ['{figure routes}', '4–7 ruter', null],
  ['{figure other-share}', '83 %', 'derived'],
  ['{commitments all}', '7', null],
  ['{commitments 2004}', '3', null],
  ['{committed the-parties 2004}', '2', null],
  ['{partners organisation 2004}', '1', null],
  ['{partners ministry all}', '0', null],
  ['{area ports all}', '3', 'reading'],
  ['{test deadline 2004}', '1', 'reading'],
  ['{carried 1998}', '1', 'reading'],
  ['{dropped 1998}', '1', 'reading'],
  ['{continued 2004}', '1', 'reading'],
  ['{new 2004}', '2', 'reading']
])('%s becomes %s', (text, words, ours) => {
  expect(filled(text)).toEqual([words, ours]);
});

it('reads placeholders with any spaces, and whatever stands in braces', () => {
  expect(placeholdersOf('a { area  x   all }, {} and {b}')).toEqual([
    { whole: '{ area  x   all }', word: 'area', names: ['x', 'all'] },
    { whole: '{}', word: '', names: [] },
    { whole: '{b}', word: 'b', names: [] }
  ]);
});
