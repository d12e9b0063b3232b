import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from './numbers';

describe('findNumbers', () => {
  it.each([
    ['17% af beskæftigelsen, men 71%', [{ value: 17 }, { value: 71 }]],
    ['et iblandingskrav på 2,5 %', [{ value: 2.5 }]],
    ['100.000 husstandes varmeforbrug', [{ value: 100000 }]],
    ['1.234.567,25 kr.', [{ value: 1234567.25 }]],
    ['yderligere 4-7 testpladser', [{ low: 4, high: 7 }]],
    ['4 – 7 pladser', [{ low: 4, high: 7 }]],
    [
      '9 mio. kr. i 2016 og 5 mio. kr. årligt i 2017-2019',
      [{ value: 9 }, { value: 2016 }, { value: 5 }, { low: 2017, high: 2019 }]
    ],
    ['2. kvartal 2011.', [{ value: 2 }, { value: 2011 }]],
    ['10-årige planer', [{ value: 10 }]],
    ['et fald på -3 procent (−4)', [{ value: -3 }, { value: -4 }]],
    ['Industri 4.0 og CO2 og 200MW', []],
    ['et par procent', []]
  ])('Danish: %s', (text, numbers) => {
    expect(findNumbers(text, 'da')).toEqual(numbers);
  });

  it('goes by the notation of the language', () => {
    expect(findNumbers('2.5 km and 1,000 grants', 'en')).toEqual([{ value: 2.5 }, { value: 1000 }]);
    expect(findNumbers('1 250 personer, 2,5 procent', 'sv')).toEqual([
      { value: 1250 },
      { value: 2.5 }
    ]);
  });

  it('reads back what a language writes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('da', 'en', 'sv', 'de'),
        fc.nat(9_999_999),
        fc.nat(99),
        (language, whole, cents) => {
          const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
          const written = new Intl.NumberFormat(language).format(value);
          expect(findNumbers(`fra ${written} kr.`, language)).toEqual([{ value }]);
        }
      )
    );
  });
});
