import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, formsOf, stemOf, wordsOf } from './foldText';

describe('foldText', () => {
  it.each([
    ['Vækst', 'vaekst'],
    ['VÆKST', 'vaekst'],
    ['Aarhus', 'aarhus'],
    ['Århus', 'aarhus'],
    ['A\u030arhus', 'aarhus'],
    ['Grøn', 'groen'],
    ['Café', 'cafe'],
    ['Straße', 'strasse'],
    ['Zürich', 'zurich']
  ])('%s is %s', (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  it('says the same of what it has folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      })
    );
  });
});

describe('stemOf', () => {
  it.each([
    ['projekt', 'projekter', 'projekterne', 'projekternes', 'projektet', 'projekts'],
    ['virksomhed', 'virksomheder', 'virksomhederne', 'virksomhedernes', 'virksomhedens'],
    ['aftale', 'aftalen', 'aftaler', 'aftalerne'],
    ['initiativ', 'initiative', 'initiatives', 'initiativer'],
    ['groen', 'groenne', 'groent'],
    ['company', 'companies'],
    ['program', 'programmer', 'programmet'],
    ['uddannelse', 'uddannelser', 'uddannelsens']
  ])('%s and its forms are one', (first, ...others) => {
    const own = stemOf(first);
    for (const other of others) {
      expect(stemOf(other), other).toBe(own);
    }
  });

  it('leaves short words alone', () => {
    for (const word of ['en', 'et', 'ny', 'by', 'eu', 'it', 'the']) expect(stemOf(word)).toBe(word);
  });
});

it('a word stands in the index as it is written and without its ending', () => {
  expect(formsOf('Regionerne')).toEqual(['regionerne', 'region']);
  expect(formsOf('EU')).toEqual(['eu']);
});

it('words are found where they stand', () => {
  expect(wordsOf('»IT-Telestyrelsen« 2016')).toEqual([
    { text: 'IT', start: 1, end: 3 },
    { text: 'Telestyrelsen', start: 4, end: 17 },
    { text: '2016', start: 19, end: 23 }
  ]);
});
