import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOptions, fallbacks } from './options';
import type { Choice } from './types';

const choice = (id: string, values: string[], fallback: string): Choice => ({
  id,
  label: id,
  values: values.map((value) => ({ value, label: value })),
  fallback
});
const choices = [
  choice('measure', ['share', 'number'], 'share'),
  choice('agreement', ['all', '2011', 'constructor'], 'all')
];

describe('chosenOptions', () => {
  it('takes what is asked for where it can be had', () => {
    const asked = { measure: 'number', agreement: '2011' };
    expect(chosenOptions(choices, asked)).toEqual(asked);
  });

  it('falls back for what is missing, unknown or malformed', () => {
    expect(chosenOptions(choices, {})).toEqual(fallbacks(choices));
    expect(chosenOptions(choices, { measure: 'colour', agreement: '', other: 'x' })).toEqual({
      measure: 'share',
      agreement: 'all'
    });
  });

  it('does not take what only looks like an answer', () => {
    const names = [choice('constructor', ['a'], 'a'), choice('toString', ['b'], 'b')];
    expect(chosenOptions(names, {})).toEqual({ constructor: 'a', toString: 'b' });
  });

  it('is total, and gives one of the values of every choice', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (asked) => {
        const chosen = chosenOptions(choices, asked);
        expect(Object.keys(chosen)).toEqual(['measure', 'agreement']);
        for (const { id, values } of choices) {
          expect(values.map(({ value }) => value)).toContain(chosen[id]);
        }
      })
    );
  });
});
