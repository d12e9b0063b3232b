import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOfSearch, optionsOfSearch, searchWithMark, searchWithOptions } from './exhibitUrl';

describe('the mark in an address', () => {
  it('comes out as it went in, whatever its key is made of', () => {
    const figure = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
    fc.assert(
      fc.property(figure, fc.string({ unit: 'grapheme' }), (name, key) => {
        const mark = { figure: name, key };
        expect(markOfSearch(searchWithMark('?measure=share', mark))).toEqual(mark);
      })
    );
  });

  it('keeps everything else, and goes again', () => {
    const mark = { figure: 'funding', key: '2016-2017-a' };
    const search = searchWithMark('?measure=share', mark);
    expect(search).toBe('?measure=share&mark=funding.2016-2017-a');
    expect(searchWithMark(search, { ...mark, key: '2011-1.1' })).toContain('mark=funding.2011-1.1');
    expect(searchWithMark(search, null)).toBe('?measure=share');
    expect(searchWithMark('?mark=funding.a', null)).toBe('');
  });

  it.each(['', '?', '?mark', '?mark=', '?mark=funding', '?mark=.a', '?other=funding.a'])(
    'is none in »%s«',
    (search) => expect(markOfSearch(search)).toBeNull()
  );
});

describe('the options in an address', () => {
  const fallbacks = { measure: 'share', agreement: 'all' };

  it('are left out where nothing else was chosen', () => {
    const chosen = { measure: 'number', agreement: 'all' };
    expect(searchWithOptions('', chosen, fallbacks)).toBe('?measure=number');
    expect(searchWithOptions('?measure=number', fallbacks, fallbacks)).toBe('');
    expect(searchWithOptions('?mark=a.b', chosen, fallbacks)).toBe('?mark=a.b&measure=number');
  });

  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (measure) => {
        const asked = optionsOfSearch(searchWithOptions('', { measure }, {}));
        expect(asked).toEqual({ measure });
      })
    );
  });
});

describe('any address', () => {
  it('can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', size: 'small' }), (search) => {
        markOfSearch(search);
        return Object.values(optionsOfSearch(search)).every((value) => typeof value === 'string');
      }),
      { numRuns: 2000 }
    );
  });

  it('reaches no property of every object', () => {
    const asked = optionsOfSearch('?__proto__=a&constructor=b');
    expect(Object.getPrototypeOf(asked)).toBe(Object.prototype);
    expect(Object.keys(asked)).toEqual(['__proto__', 'constructor']);
  });
});
