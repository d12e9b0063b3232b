import { describe, expect, it } from 'vitest';
import { areaPlaces, counterpart, placeAt, type AreaPlace } from './areaTies';
import type { SourceView } from './views';

const place = (commitment: string, area: string, line: number): AreaPlace => ({
  commitment,
  area,
  line
});
const own = [place('a', 'wind', 5), place('b', 'skills', 9), place('c', 'wind', 12)];
const others = [place('x', 'wind', 3), place('y', 'wind', 30), place('z', 'food', 40)];

describe('documents tied by policy area', () => {
  it('have their commitments by line, under the main area', () => {
    const mark = (id: string, line: number, kind = 'commitment') => ({
      kind,
      id,
      from: [line, 0],
      to: [line, 5]
    });
    const view = {
      marks: [mark('b', 9), mark('a', 5), mark('n', 2), mark('a', 1, 'context')],
      commitments: [
        { id: 'a', areas: ['wind', 'skills'] },
        { id: 'b', areas: ['skills'] },
        { id: 'n', areas: [] }
      ]
    } as unknown as SourceView;
    expect(areaPlaces(view)).toEqual([place('a', 'wind', 5), place('b', 'skills', 9)]);
  });

  it('know where a reader is', () => {
    expect([1, 5, 6, 13].map((line) => placeAt(own, line)?.commitment)).toEqual([
      'a',
      'a',
      'b',
      'c'
    ]);
    expect(placeAt([], 1)).toBeUndefined();
  });

  it('lead from the nth passage of an area to the nth there, or to the last', () => {
    expect(own.map((from) => counterpart(from, own, others)?.commitment)).toEqual([
      'x',
      undefined,
      'y'
    ]);
    expect(counterpart(own[2]!, own, others.slice(0, 1))?.commitment).toBe('x');
    expect(counterpart(place('new', 'wind', 1), own, others)?.commitment).toBe('x');
    expect(counterpart(own[0]!, own, [])).toBeUndefined();
  });
});
