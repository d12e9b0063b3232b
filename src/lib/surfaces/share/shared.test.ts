import { describe, expect, it } from 'vitest';
import type { Choice } from '$lib/exhibits/types';
import { permalinkSearch, saidOptions, startWidth } from './shared';

const choice = (id: string, fallback: string): Choice => ({ id, label: id, values: [], fallback });

describe('what is shared', () => {
  it('says only the options that would be others if they were not said', () => {
    const choices = [choice('measure', 'share'), choice('order', 'document')];
    expect(saidOptions(choices, { measure: 'number', order: 'document' })).toEqual({
      measure: 'number'
    });
  });

  it('begins at a width that the reader can see', () => {
    expect([200, 360, 700, 1440].map(startWidth)).toEqual([320, 320, 480, 720]);
  });

  it('leads to the options and the mark that the sender saw', () => {
    expect(permalinkSearch({ measure: 'number' }, 'funding', '2016.a')).toBe(
      '?measure=number&mark=funding.2016.a'
    );
    expect(permalinkSearch({}, 'funding', null)).toBe('');
  });
});
