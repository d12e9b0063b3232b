import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreementEvent } from '$lib/model/types';
import {
  asSentence,
  formatDate,
  formatEventTime,
  formatList,
  formatNumber,
  formatPeriod,
  formatRange,
  formatShare,
  quoted,
  withUnit
} from './format';
import { locales } from './locale';

/** With spaces that do not break made visible. */
const spaced = (text: string) => text.replaceAll('\u00a0', '_');

describe('formatNumber', () => {
  it('writes numbers as each language does', () => {
    expect(formatNumber(100000, 'da')).toBe('100.000');
    expect(formatNumber(100000, 'en')).toBe('100,000');
    expect(formatNumber(2.5, 'da')).toBe('2,5');
    expect(formatNumber(2.5, 'en')).toBe('2.5');
    expect(formatNumber(0, 'da')).toBe('0');
  });

  it('keeps three decimals at most', () => {
    expect(formatNumber(1 / 3, 'da')).toBe('0,333');
    expect(formatNumber(0.1 + 0.2, 'en')).toBe('0.3');
  });

  it('puts an en dash between the ends of a range', () => {
    expect(formatRange(4, 7, 'da')).toBe('4–7');
    expect(formatRange(1000, 2500.5, 'da')).toBe('1.000–2.500,5');
    expect(formatRange(1000, 2500.5, 'en')).toBe('1,000–2,500.5');
  });

  it('goes where the unit wants it', () => {
    expect(spaced(withUnit('9', '{n} mio. kr.'))).toBe('9_mio._kr.');
    expect(spaced(withUnit('9', 'DKK {n} million'))).toBe('DKK_9_million');
  });
});

describe('formatShare', () => {
  it('writes a part of a whole as per cent, with as many decimals as asked for', () => {
    expect(formatShare(3 / 17, 'da')).toBe('18\u00a0%');
    expect(formatShare(3 / 17, 'en')).toBe('18%');
    expect(formatShare(3 / 17, 'da', 1)).toBe('17,6\u00a0%');
    expect(formatShare(1, 'en', 1)).toBe('100.0%');
    expect(formatShare(0, 'en')).toBe('0%');
  });
});

describe('formatDate', () => {
  it('writes dates out, whatever the time zone of the machine', () => {
    expect(formatDate('2011-09-13', 'da')).toBe('13. september 2011');
    expect(formatDate('2011-09-13', 'en')).toBe('13 September 2011');
    expect(formatDate('2016-01-01', 'da')).toBe('1. januar 2016');
    expect(formatDate('2016-12-31', 'en')).toBe('31 December 2016');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2008', '2008', '2008'],
    ['2011-Q2', '2. kvartal 2011', '2nd quarter of 2011'],
    ['2011-Q1', '1. kvartal 2011', '1st quarter of 2011'],
    ['2011-Q3', '3. kvartal 2011', '3rd quarter of 2011'],
    ['2011-Q4', '4. kvartal 2011', '4th quarter of 2011'],
    ['2017-spring', 'foråret 2017', 'spring 2017'],
    ['2017-summer', 'sommeren 2017', 'summer 2017'],
    ['2016-autumn', 'efteråret 2016', 'autumn 2016'],
    ['2017-winter', 'vinteren 2017', 'winter 2017'],
    ['2017/2019', '2017–2019', '2017–2019'],
    ['2011-09-13', '13. september 2011', '13 September 2011']
  ])('writes %s out', (period, da, en) => {
    expect(formatPeriod(period, 'da')).toBe(da);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  it.each(['', 'soon', '2011-Q5', '2011-Q2-Q3', '2017-fall', '17/19', '2011-13-45', '2011-9-13'])(
    'gives back what is no period: »%s«',
    (period) => {
      for (const locale of locales) expect(formatPeriod(period, locale)).toBe(period);
    }
  );

  it('is total', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0129-/Qspring'), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), fc.constantFrom(...locales), (period, locale) => {
        expect(formatPeriod(period, locale)).toBeTypeOf('string');
      })
    );
  });
});

describe('formatEventTime', () => {
  const event = (start: string, end: string, more: Partial<AgreementEvent>): AgreementEvent => ({
    id: 'a',
    agreement: '2001',
    lane: 'event',
    start,
    end,
    precision: 'day',
    bound: 'in',
    title: {},
    passage: { agreement: '2001', lines: [1, 1], text: '', hash: '' },
    ...more
  });

  it.each([
    [event('2011-09-13', '2011-09-13', {}), '13. september 2011'],
    [event('2011-04-01', '2011-06-30', { precision: 'quarter' }), '2. kvartal 2011'],
    [event('2017-03-01', '2017-05-31', { precision: 'season' }), 'foråret 2017'],
    [event('2017-06-01', '2017-08-31', { precision: 'season' }), 'sommeren 2017'],
    [event('2016-09-01', '2016-11-30', { precision: 'season' }), 'efteråret 2016'],
    [event('2016-12-01', '2017-02-28', { precision: 'season' }), 'vinteren 2016'],
    [event('2008-01-01', '2008-12-31', { precision: 'year' }), '2008'],
    [event('2015-01-01', '2018-12-31', { precision: 'years', bound: 'from-to' }), '2015–2018']
  ])('is as exact as the document: %#', (given, words) => {
    expect(formatEventTime(given, 'da')).toBe(words);
  });

  it('says of a bound that it is one', () => {
    const spring = event('2017-03-01', '2017-05-31', { precision: 'season', bound: 'by' });
    expect(formatEventTime(spring, 'da')).toMatch(/^senest .*foråret 2017$/);
    expect(formatEventTime(spring, 'en')).toMatch(/spring/);
    expect(formatEventTime(spring, 'en')).not.toBe(
      formatEventTime({ ...spring, bound: 'in' }, 'en')
    );
  });
});

describe('formatList', () => {
  it('joins as each language does', () => {
    expect(formatList([], 'da')).toBe('');
    expect(formatList(['a'], 'da')).toBe('a');
    expect(formatList(['a', 'b'], 'da')).toBe('a og b');
    expect(formatList(['a', 'b', 'c'], 'da')).toBe('a, b og c');
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });
});

describe('quoted', () => {
  it('takes the quotation marks of the language', () => {
    expect(quoted('Parterne vil', 'da')).toBe('»Parterne vil«');
    expect(quoted('Parterne vil', 'en')).toBe('“Parterne vil”');
  });
});

describe('asSentence', () => {
  it.each([
    ['17 %', '17 %.'],
    ['9 mio. kr.', '9 mio. kr.'],
    ['»Parterne vil.«', '»Parterne vil.«'],
    ['»Parterne vil«', '»Parterne vil«.'],
    ['Vil parterne?', 'Vil parterne?']
  ])('ends %s in one sign', (words, sentence) => expect(asSentence(words)).toBe(sentence));
});
