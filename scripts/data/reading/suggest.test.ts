import { expect, it } from 'vitest';
import { editDistance, suggest } from './suggest';

it.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['flaw', 'lawn', 2]
])('from "%s" to "%s" it is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

it('suggests the nearest word, and none that is far', () => {
  expect(suggest('wind-enrgy', ['food', 'wind-energy', 'wind-energies'])).toBe(
    'Did you mean "wind-energy"? '
  );
  expect(suggest('food', ['wind-energy'])).toBe('');
  expect(suggest('no', ['en'])).toBe('');
});
