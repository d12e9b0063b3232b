import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, parseWhen, yearsOf } from './when';

describe('parseWhen', () => {
  it.each([
    ['2011-09-13', '2011-09-13', '2011-09-13', 'day'],
    ['2011-Q2', '2011-04-01', '2011-06-30', 'quarter'],
    ['2011-Q4', '2011-10-01', '2011-12-31', 'quarter'],
    ['2017-spring', '2017-03-01', '2017-05-31', 'season'],
    ['2017-summer', '2017-06-01', '2017-08-31', 'season'],
    ['2016-autumn', '2016-09-01', '2016-11-30', 'season'],
    ['2015-winter', '2015-12-01', '2016-02-29', 'season'],
    ['2008', '2008-01-01', '2008-12-31', 'year'],
    ['2015/2018', '2015-01-01', '2018-12-31', 'years']
  ])('%s', (text, start, end, precision) => {
    expect(parseWhen(text)).toEqual({ start, end, precision });
  });

  it.each(['spring', '2011-Q5', '2011-13-01', '2011-02-29', '2018/2015', '2015/2015', '11', ''])(
    'refuses "%s"',
    (text) => {
      expect(parseWhen(text)).toHaveProperty('mend');
    }
  );

  it('never ends before it starts', () => {
    const part = fc.constantFrom('', '-Q1', '-Q3', '-winter', '-spring', '-02-28', '/2050');
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2049 }), part, (year, rest) => {
        const when = parseWhen(`${year}${rest}`);
        expect(
          'start' in when && isDay(when.start) && isDay(when.end) && when.start <= when.end
        ).toBe(true);
      })
    );
  });
});

it('yearsOf lists the years a date names', () => {
  expect([yearsOf('2011-Q2'), yearsOf('2015/2018'), yearsOf('spring')]).toEqual([
    ['2011'],
    ['2015', '2018'],
    []
  ]);
});
