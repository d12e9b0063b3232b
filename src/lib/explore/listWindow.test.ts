import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startFor, windowFrom, windowSize } from './listWindow';

const size = windowSize(880);

it('is larger than the screen, whatever that is', () => {
  expect(size).toBe(40);
  expect(windowSize(1920) * 44).toBeGreaterThan(1920);
});

it('draws a short list whole and never more than a window of a long one', () => {
  expect(windowFrom(0, 39, size)).toEqual({ start: 0, end: 39 });
  expect(windowFrom(17, 39, size)).toEqual({ start: 0, end: 39 });
  fc.assert(
    fc.property(fc.integer(), fc.nat(100_000), (start, count) => {
      const window = windowFrom(start, count, size);
      expect(window.start).toBeGreaterThanOrEqual(0);
      expect(window.end).toBeLessThanOrEqual(count);
      expect(window.end - window.start).toBe(Math.min(count, size));
    })
  );
});

it('stays where it is at the top, follows the screen, and ends at the end', () => {
  const drawn = { start: 0, end: 40, top: 300, height: 4_000 };
  expect(startFor(drawn, 1000)).toBe(0);
  expect(startFor({ ...drawn, top: -1_900 }, 1000)).toBe(0);
  expect(startFor({ ...drawn, top: -2_000 }, 1000)).toBe(10);
  expect(startFor({ ...drawn, start: 400, end: 440, top: 20_000 }, 1000)).toBe(190);
  expect(startFor({ ...drawn, top: -1e9 }, 1000)).toBe(960);
});

it('waits while nothing is measured', () => {
  expect(startFor({ start: 80, end: 120, top: 0, height: 0 }, 1000)).toBe(70);
  expect(startFor({ start: 0, end: 0, top: 0, height: 0 }, 0)).toBe(0);
});

it('has the top of the screen inside once it has moved', () => {
  fc.assert(
    fc.property(fc.nat(900), fc.integer({ min: -80_000, max: 0 }), (start, top) => {
      const count = 1000;
      const { start: from, end } = windowFrom(start, count, size);
      const next = startFor({ start: from, end, top, height: (end - from) * 100 }, count);
      const atTop = Math.min(count - 1, Math.max(0, from - top / 100));
      expect(next).toBeLessThanOrEqual(atTop);
      expect(next + size).toBeGreaterThanOrEqual(Math.min(count, atTop + 20));
    })
  );
});
