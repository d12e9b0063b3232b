import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOfSearch, searchWithReader } from './readerUrl';

const kinds = ['actor', 'context', 'left-out'];

describe('what a reader of a document has chosen', () => {
  it('stands in the address, and leaves the rest of it', () => {
    const search = searchWithReader('?hash=abc', { hide: ['actor', 'left-out'], find: 'å & b' });
    expect(search).toBe('?hash=abc&hide=actor.left-out&find=%C3%A5+%26+b');
    expect(searchWithReader(search, { hide: [], find: '' })).toBe('?hash=abc');
    expect(searchWithReader('?find=x', { hide: [], find: '' })).toBe('');
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.subarray(kinds), fc.string({ unit: 'grapheme' }), (hide, find) => {
        expect(readerOfSearch(searchWithReader('', { hide, find }), kinds)).toEqual({ hide, find });
      }),
      { numRuns: 10_000 }
    );
  });

  it('is read from any query without an error, and holds known kinds only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        for (const kind of readerOfSearch(search, kinds).hide) expect(kinds).toContain(kind);
        for (const kind of readerOfSearch(`?hide=${search}`, kinds).hide)
          expect(kinds).toContain(kind);
      }),
      { numRuns: 10_000 }
    );
  });
});
