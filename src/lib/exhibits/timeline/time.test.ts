import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf, isoOf, spanOf, yearOf } from './time';
import { isWindow, moved, narrowest, windowOf, windowValue, zoomed } from './timeWindow';

const domain = [2008, 2021] as const;

describe('a moment', () => {
  it('is a decimal year, and a day again', () => {
    expect(yearOf('2016-01-01')).toBe(2016);
    expect(yearOf('2016-07-02')).toBeCloseTo(2016.5, 10);
    for (const day of ['2011-09-13', '2016-02-29', '1920-12-31', '0099-05-05']) {
      expect(isoOf(yearOf(day))).toBe(day);
    }
  });

  it('covers its last day to the end', () => {
    expect(spanOf({ start: '2016-01-01', end: '2016-12-31' })).toEqual([2016, 2017]);
    const [from, to] = spanOf({ start: '2011-09-13', end: '2011-09-13' });
    expect((to - from) * 365).toBeCloseTo(1, 6);
  });
});

it('a date is drawn as exactly as it is stated', () => {
  expect(formOf({ precision: 'day', bound: 'in' })).toBe('point');
  expect(formOf({ precision: 'quarter', bound: 'in' })).toBe('span');
  expect(formOf({ precision: 'years', bound: 'from-to' })).toBe('span');
  expect(formOf({ precision: 'season', bound: 'in' })).toBe('soft');
  expect(formOf({ precision: 'season', bound: 'by' })).toBe('by');
});

describe('a window', () => {
  it('is read from two days, and everything else shows the whole', () => {
    expect(isWindow('2015-01-01..2017-06-30')).toBe(true);
    expect(windowOf('2015-01-01..2017-01-01', domain)).toEqual([2015, 2017]);
    for (const nonsense of ['', 'all', '2017-01-01..2015-01-01', '2015..2017', '<svg>']) {
      expect(isWindow(nonsense)).toBe(false);
      expect(windowOf(nonsense, domain)).toEqual(domain);
    }
  });

  it('never leaves what there is, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.date(), fc.date(), (text, a, b) => {
        const days = [a, b].map((date) =>
          Number.isNaN(+date) ? text : date.toISOString().slice(0, 10)
        );
        const [from, to] = windowOf(days.join('..'), domain);
        expect(from).toBeGreaterThanOrEqual(domain[0]);
        expect(to).toBeLessThanOrEqual(domain[1] + 1e-9);
        expect(to - from).toBeGreaterThanOrEqual(narrowest - 1e-9);
      }),
      { numRuns: 10_000 }
    );
  });

  it('comes back from what it says of itself, to the day', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2008, max: 2019, noNaN: true }),
        fc.double({ min: 0.3, max: 2, noNaN: true }),
        (from, width) => {
          const [first, last] = windowOf(windowValue([from, from + width], domain), domain);
          expect(Math.abs(first - from)).toBeLessThan(0.02);
          expect(Math.abs(last - from - width)).toBeLessThan(0.02);
        }
      )
    );
    expect(windowValue(domain, domain)).toBe('all');
    expect(windowValue([1900, 2100], domain)).toBe('all');
  });

  it('zooms about a moment and moves by its own width', () => {
    expect(zoomed([2010, 2014], 0.5)).toEqual([2011, 2013]);
    expect(zoomed([2010, 2014], 0.5, 2010)).toEqual([2010, 2012]);
    expect(moved([2010, 2014], 0.5)).toEqual([2012, 2016]);
  });
});
