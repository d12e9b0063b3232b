import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locale';
import { embedRequest, embedSearch, reservedNames, themes } from './request';

describe('what an embed is asked for', () => {
  it('is nothing special in an address without a query', () => {
    expect(embedRequest('')).toEqual({
      lang: null,
      theme: 'auto',
      transparent: false,
      plain: false,
      id: '',
      options: {}
    });
  });

  it('is read from the parameters that every embed has, the rest being options', () => {
    const search = '?lang=en&theme=dark&transparent&plain=1&id=slide-4&measure=number';
    expect(embedRequest(search)).toEqual({
      lang: 'en',
      theme: 'dark',
      transparent: true,
      plain: true,
      id: 'slide-4',
      options: { measure: 'number' }
    });
  });

  it.each([
    '?lang=xx&theme=neon&transparent=0&plain=no&id=<b>',
    '?lang=&theme=&transparent=false&plain=%E0&id=',
    `?lang=en,da&theme=DARK&transparent=yes&plain=2&id=${'a'.repeat(65)}`
  ])('is nothing where %s cannot be read', (search) => {
    expect(embedRequest(search)).toEqual(embedRequest(''));
  });

  it('is total: ten thousand queries of any kind are read, and each value is an allowed one', () => {
    const name = fc.constantFrom(...reservedNames, 'measure', '__proto__', 'constructor');
    const pairs = fc
      .array(fc.tuple(fc.oneof(name, fc.string()), fc.string({ unit: 'binary' })))
      .map((list) => list.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(fc.oneof(pairs, fc.string({ unit: 'binary' })), (search) => {
        const { lang, theme, transparent, plain, id, options } = embedRequest(search);
        return (
          (lang === null || locales.includes(lang)) &&
          themes.includes(theme) &&
          [transparent, plain].every((flag) => typeof flag === 'boolean') &&
          /^[\w-]{0,64}$/.test(id) &&
          Object.getPrototypeOf(options) === Object.prototype &&
          !Object.keys(options).some((key) => reservedNames.includes(key))
        );
      }),
      { numRuns: 10_000 }
    );
  }, 30_000);
});

describe('the query of a request', () => {
  it('is read back as it was written', () => {
    const request = fc.record({
      lang: fc.constantFrom(null, ...locales),
      theme: fc.constantFrom(...themes),
      transparent: fc.boolean(),
      plain: fc.boolean(),
      id: fc.stringMatching(/^[\w-]{0,64}$/),
      options: fc.dictionary(fc.stringMatching(/^choice-[a-z]*$/), fc.string())
    });
    fc.assert(
      fc.property(request, (asked) => {
        expect(embedRequest(embedSearch(asked))).toEqual(asked);
      })
    );
  });

  it('is empty for what needs no asking', () => {
    expect(embedSearch({ theme: 'auto', transparent: false, options: {} })).toBe('');
  });
});
