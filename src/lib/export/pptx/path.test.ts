import { describe, expect, it } from 'vitest';
import { boundsOf, pathSteps, type PathStep } from './path';

const rounded = (steps: PathStep[]) =>
  JSON.parse(
    JSON.stringify(steps, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 || 0 : value
    )
  ) as PathStep[];
const line = (x: number, y: number): PathStep => ({ kind: 'line', to: [x, y] });

describe('path data as steps', () => {
  it('makes everything absolute, and lines of all that is straight', () => {
    expect(pathSteps('M1,2H5V6h-2v-1l1 1L9,9 8 8Zm2 2 1 1')).toEqual([
      { kind: 'move', to: [1, 2] },
      line(5, 2),
      line(5, 6),
      line(3, 6),
      line(3, 5),
      line(4, 6),
      line(9, 9),
      line(8, 8),
      { kind: 'close' },
      { kind: 'move', to: [3, 4] },
      line(4, 5)
    ]);
  });

  it('keeps cubic curves and raises quadratic ones', () => {
    expect(pathSteps('M0 0C1 1 2 2 3 3c1 1 2 2 3 3')).toEqual([
      { kind: 'move', to: [0, 0] },
      {
        kind: 'curve',
        by: [
          [1, 1],
          [2, 2]
        ],
        to: [3, 3]
      },
      {
        kind: 'curve',
        by: [
          [4, 4],
          [5, 5]
        ],
        to: [6, 6]
      }
    ]);
    expect(rounded(pathSteps('M0 0Q3 3 6 0'))[1]).toEqual({
      kind: 'curve',
      by: [
        [2, 2],
        [4, 2]
      ],
      to: [6, 0]
    });
  });

  /** Points along the curves of a path, by de Casteljau's rule. */
  function along(steps: PathStep[]): [number, number][] {
    let from: readonly [number, number] = [0, 0];
    return steps.flatMap((step): [number, number][] => {
      if (step.kind === 'close') return [];
      const start = from;
      from = step.to;
      if (step.kind !== 'curve') return [];
      const points = [start, ...step.by, step.to];
      return [0.25, 0.5, 0.75, 1].map((t) => {
        const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
        const sum = (axis: 0 | 1) =>
          points.reduce((total, point, index) => total + point[axis] * weights[index]!, 0);
        return [sum(0), sum(1)];
      });
    });
  }

  it.each([
    ['a circle in two halves', 'M10 0A10 10 0 1 1 -10 0A10 10 0 1 1 10 0Z', 4],
    ['the other way round', 'M10 0A10 10 0 1 0 -10 0a10 10 0 1 0 20 0Z', 4],
    ['a quarter', 'M10 0A10 10 0 0 1 0 10', 1],
    ['the three other quarters', 'M10 0A10 10 0 1 0 0 10', 3],
    ['an arc whose radius is too small', 'M10 0A2 2 0 1 1 -10 0', 2]
  ])('draws arcs as curves that keep to their circle: %s', (_name, d, curves) => {
    const steps = pathSteps(d);
    expect(steps.filter(({ kind }) => kind === 'curve')).toHaveLength(curves);
    for (const [x, y] of along(steps)) expect(Math.hypot(x, y)).toBeCloseTo(10, 2);
  });

  it('measures the box around its points', () => {
    const { x, y, height } = boundsOf(pathSteps('M1 2L5 -3Q9 9 4 4Z'));
    expect([x, y]).toEqual([1, -3]);
    expect(height).toBeCloseTo(10.333, 3);
  });

  it('goes to the right point of the circle at each quarter', () => {
    const ends = rounded(pathSteps('M10 0A10 10 0 1 1 -10 0')).flatMap((step) =>
      step.kind === 'curve' ? [step.to] : []
    );
    expect(ends).toEqual([
      [0, 10],
      [-10, 0]
    ]);
  });

  it('draws an arc of no radius or to nowhere as a line', () => {
    expect(pathSteps('M0 0A0 0 0 0 1 5 5')[1]).toEqual(line(5, 5));
    expect(pathSteps('M5 5A2 2 0 0 1 5 5')[1]).toEqual(line(5, 5));
  });

  it('refuses what no exhibit draws', () => {
    expect(() => pathSteps('M0 0S1 1 2 2')).toThrow('S');
    expect(() => pathSteps('M0 0Z1')).toThrow('Not path data');
  });
});
