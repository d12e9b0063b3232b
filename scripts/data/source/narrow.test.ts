import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow } from './narrow';

describe('narrow', () => {
  it('takes the whole text where nothing is said', () => {
    expect(narrow('Et løft.')).toEqual({ start: 0, end: 8 });
  });

  it('folds the whitespace of the words it looks for', () => {
    expect(narrow('Et stort løft.', ' Et\n stort ')).toEqual({ start: 0, end: 14 });
  });

  it.each([
    ['begins', '2,5 % og mere', '5 %', undefined],
    ['ends', 'op til 2,5 %', undefined, 'til 2'],
    ['begins', '100.000 gæster', '000', undefined],
    ['ends', 'ét løft', undefined, 'l']
  ])('a cut never %s inside a word or number: %s', (verb, text, from, to) => {
    expect(narrow(text, from, to)).toMatchObject({ what: expect.stringContaining(verb) as string });
  });

  it('lets a cut end at a full stop after a number', () => {
    expect(narrow('i 2017. Og mere', undefined, '2017')).toEqual({ start: 0, end: 6 });
  });

  it('cuts a piece of the text, or says what is wrong', () => {
    const words = fc
      .array(fc.constantFrom('a', 'ab', 'b', '2', ',', ' '), { maxLength: 9 })
      .map((parts) => parts.join(''));
    const some = words.filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, some, some, (text, from, to) => {
        const cut = narrow(text, from, to);
        if (!('start' in cut)) return;
        const piece = text.slice(cut.start, cut.end);
        expect(piece.startsWith(from.trim().replace(/\s+/g, ' '))).toBe(true);
        expect(piece.endsWith(to.trim().replace(/\s+/g, ' '))).toBe(true);
      })
    );
  });
});
