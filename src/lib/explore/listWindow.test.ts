import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostDrawn, startFor, windowFrom } from './listWindow';

it('draws a short list whole and never more than a window of a long one', () => {
  expect(windowFrom(0, 39)).toEqual({ start: 0, end: 39 });
  expect(windowFrom(17, 39)).toEqual({ start: 0, end: 39 });
  fc.assert(
    fc.property(fc.integer(), fc.nat(100_000), (start, count) => {
      const window = windowFrom(start, count);
      expect(window.start).toBeGreaterThanOrEqual(0);
      expect(window.end).toBeLessThanOrEqual(count);
      expect(window.end - window.start).toBe(Math.min(count, mostDrawn));
    })
  );
});

it('stays where it is at the top, follows the screen, and ends at the end', () => {
  const drawn = { start: 0, end: 120, top: 300, height: 12_000 };
  expect(startFor(drawn, 1000)).toBe(0);
  expect(startFor({ ...drawn, top: -5_000 }, 1000)).toBe(0);
  expect(startFor({ ...drawn, top: -9_000 }, 1000)).toBe(40);
  expect(startFor({ ...drawn, start: 40, end: 160, top: -9_000 }, 1000)).toBe(80);
  expect(startFor({ ...drawn, start: 400, end: 520, top: 20_000 }, 1000)).toBe(160);
  expect(startFor({ ...drawn, top: -1e9 }, 1000)).toBe(880);
});

it('waits while nothing is measured', () => {
  expect(startFor({ start: 80, end: 200, top: 0, height: 0 }, 1000)).toBe(40);
});

it('is inside the screen once it has moved', () => {
  fc.assert(
    fc.property(fc.nat(900), fc.integer({ min: -80_000, max: 0 }), (start, top) => {
      const count = 1000;
      const { start: from, end } = windowFrom(start, count);
      const next = startFor({ start: from, end, top, height: (end - from) * 100 }, count);
      const atTop = Math.min(count - 1, Math.max(0, from - top / 100));
      expect(next).toBeLessThanOrEqual(atTop);
      expect(next + mostDrawn).toBeGreaterThanOrEqual(Math.min(count, atTop + 40));
    })
  );
});
