import { describe, expect, it } from 'vitest';
import type { StatedFigure, Unit } from '$lib/model/types';
import { figureNumber, formatFigure, textIn } from './figures';

const text = (da: string, en: string) => ({ da, en });
const units: Unit[] = [{ id: 'dkk-million', format: text('{n} mio. kr.', 'DKK {n} million') }];

const figure = (more: Partial<StatedFigure>): StatedFigure => ({
  id: 'a',
  agreement: '2001',
  kind: 'stated',
  value: null,
  low: null,
  high: null,
  unit: 'dkk-million',
  measure: text('støtte', 'support'),
  asOf: null,
  qualifier: null,
  passage: { agreement: '2001', lines: [1, 1], text: '9 mio. kr.', hash: '' },
  datedBy: null,
  statedSource: null,
  ...more
});

describe('textIn', () => {
  it('gives the text of the language, else of the first one the data has', () => {
    expect(textIn(text('støtte', 'support'), 'en')).toBe('support');
    expect(textIn({ da: 'støtte' }, 'en')).toBe('støtte');
    expect(textIn({}, 'en')).toBe('');
  });
});

/** A figure in words, with spaces that break or not alike. */
const words = (...given: Parameters<typeof formatFigure>) =>
  formatFigure(...given).replaceAll('\u00a0', ' ');

describe('a figure', () => {
  it('is written with its unit', () => {
    expect(words(figure({ value: 9 }), units, 'da')).toBe('9 mio. kr.');
    expect(words(figure({ value: 1000 }), units, 'en')).toBe('DKK 1,000 million');
    expect(words(figure({ value: 0 }), units, 'da')).toBe('0 mio. kr.');
  });

  it('may be a range', () => {
    expect(words(figure({ low: 4, high: 7 }), units, 'da')).toBe('4–7 mio. kr.');
    expect(figureNumber(figure({ low: 4, high: null }), 'da')).toBeNull();
  });

  it('may be words, for which no number is made up', () => {
    const inWords = figure({ qualifier: text('et par procent', 'a few per cent') });
    expect(figureNumber(inWords, 'en')).toBeNull();
    expect(words(inWords, units, 'en')).toBe('a few per cent');
    expect(words(figure({}), units, 'da')).toBe('');
  });

  it('is a bare number when its unit is not known', () => {
    expect(words(figure({ value: 9, unit: 'gone' }), units, 'da')).toBe('9');
  });
});
