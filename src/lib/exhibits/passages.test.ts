import { describe, expect, it } from 'vitest';
import { examplePassage } from './exampleData';
import { uniquePassages } from './passages';

describe('uniquePassages', () => {
  it('keeps the first of each, and the same words at another place', () => {
    const first = examplePassage('Parterne vil', '2001', 1);
    const again = examplePassage('Parterne vil', '2001', 1);
    const elsewhere = examplePassage('Parterne vil', '2001', 9);
    expect(uniquePassages([first, elsewhere, again])).toEqual([first, elsewhere]);
  });
});
