import { describe, expect, it } from 'vitest';
import { exportPaint, pagePaint, periodPaint } from './paint';
import { periodCount, tokens } from './tokens';

describe('the paint of a page', () => {
  it('names a custom property for every colour of a file', () => {
    expect(Object.keys(pagePaint).sort()).toEqual(Object.keys(tokens.light).sort());
    const { periods, ...colours } = pagePaint;
    for (const [name, value] of Object.entries(colours)) expect(value).toBe(`var(--${name})`);
    expect(periods).toHaveLength(periodCount);
    expect(periods[1]).toEqual({ solid: 'var(--p2)', soft: 'var(--p2-soft)' });
  });
});

describe('periodPaint', () => {
  it('goes by the place in time and begins anew past the end of the scale', () => {
    const { light } = exportPaint;
    expect(periodPaint(light, 0)).toBe(light.periods[0]);
    expect(periodPaint(light, periodCount - 1)).toBe(light.periods.at(-1));
    expect(periodPaint(light, periodCount)).toBe(light.periods[0]);
    expect(periodPaint(light, 19)).toBe(light.periods[19 % periodCount]);
  });

  it('is neutral for an agreement that is not there', () => {
    const { light } = exportPaint;
    expect(periodPaint(light, -1)).toEqual({ solid: light.neutral, soft: light.rest });
    expect(periodPaint({ ...light, periods: [] }, 0).solid).toBe(light.neutral);
  });
});
