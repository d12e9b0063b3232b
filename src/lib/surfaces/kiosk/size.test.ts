import { describe, expect, it } from 'vitest';
import { defaults } from './settings';
import { mostShift, shiftAt, sizeOf } from './size';

const of = (width: number, height: number, settings = {}) =>
  sizeOf({ width, height }, { ...defaults, ...settings });

describe('how large a kiosk draws', () => {
  it('is the same on 1080p and 4K where nobody measured', () => {
    const full = of(1920, 1080);
    const ultra = of(3840, 2160);
    expect(full.zoom).toBeCloseTo(700 / 600);
    expect(ultra.zoom).toBeCloseTo(2 * (700 / 600));
    expect(ultra.width).toBeCloseTo(full.width);
    expect(ultra.target).toBeCloseTo(full.target);
  });

  it('grows with the distance of its readers, but not beyond what can be laid out', () => {
    expect(of(1920, 1080, { distance: 600 }).zoom).toBeCloseTo(1);
    expect(of(1920, 1080, { distance: 1_000 }).zoom).toBeGreaterThan(of(1920, 1080).zoom);
    const far = of(1920, 1080, { distance: 10_000 });
    expect(far.width).toBeGreaterThanOrEqual(1_060);
    expect(far.height).toBeGreaterThanOrEqual(590);
  });

  it('follows the pixels of a screen that was measured', () => {
    expect(of(3840, 2160, { pxPerMm: 4.03 }).zoom).toBeCloseTo((700 / 600) * (4.03 / 3.78), 1);
  });

  it('says which way up the screen is', () => {
    expect(of(1080, 1920).upright).toBe(true);
    expect(of(1920, 1080).upright).toBe(false);
  });

  it.each([
    [1920, 1080, {}, 76],
    [1080, 1920, {}, 76],
    [1920, 1080, { pxPerMm: 2 }, 76],
    [1920, 1080, { pxPerMm: 5 }, 100],
    [3840, 2160, {}, 151],
    [800, 600, {}, 75]
  ])('leaves a finger its room on %d × %d with %j: %d px', (width, height, settings, least) => {
    const { zoom, target } = of(width, height, settings);
    expect(Math.round(zoom * target)).toBeGreaterThanOrEqual(least);
  });
});

describe('the place of the picture', () => {
  it('moves each minute by 2 to 4 px, and never far', () => {
    for (let minute = 0; minute < 100; minute += 1) {
      const [x, y] = shiftAt(minute * 60_000);
      const [nextX, nextY] = shiftAt((minute + 1) * 60_000);
      const moved = Math.hypot(nextX - x, nextY - y);
      expect(moved).toBeGreaterThanOrEqual(2);
      expect(moved).toBeLessThanOrEqual(4);
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(mostShift);
    }
  });
});
