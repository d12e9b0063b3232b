import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOfSearch, searchWithPair } from './pairUrl';

const ids = ['2003', '2007', '2011'];

describe('two documents side by side', () => {
  it.each([
    ['', ['2003', '2011']],
    ['?first=2007', ['2007', '2011']],
    ['?first=2011', ['2011', '2007']],
    ['?second=2003', ['2007', '2003']],
    ['?first=2007&second=2007', ['2007', '2011']],
    ['?first=2011&second=2011', ['2011', '2007']],
    ['?first=<b>&second=toString', ['2003', '2011']]
  ])('%s', (search, pair) => expect(pairOfSearch(search, ids)).toEqual(pair));

  it('may be one, where there is no other', () => {
    expect(pairOfSearch('?second=2003', ['2003'])).toEqual(['2003', '2003']);
  });

  it('are read back as they were written, and are known ones whatever is asked', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 2, maxLength: 2 }), (pair) => {
        const two = [pair[0]!, pair[1]!] as const;
        expect(pairOfSearch(searchWithPair('?a=b', two), ids)).toEqual(two);
      })
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        const [first, second] = pairOfSearch(`?first=${a}&second=${b}`, ids);
        expect(ids).toContain(first);
        expect(ids.filter((id) => id !== first)).toContain(second);
      }),
      { numRuns: 10_000 }
    );
  });
});
