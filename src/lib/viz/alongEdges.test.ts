import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markAlongEdge, type Ties } from './alongEdges';
import type { Direction } from './direction';
import type { PlacedMark } from './layout';

const mark = (key: string, x: number, y: number): PlacedMark => ({
  key,
  label: key,
  target: { kind: 'node', id: key },
  x,
  y,
  width: 24,
  height: 24
});

function tiesOf(pairs: [string, string][]): Ties {
  const ties = new Map<string, Set<string>>();
  for (const [a, b] of [...pairs, ...pairs.map(([a, b]): [string, string] => [b, a])]) {
    ties.set(a, (ties.get(a) ?? new Set<string>()).add(b));
  }
  return ties;
}

const directions: Direction[] = ['up', 'down', 'left', 'right'];

describe('steps along edges', () => {
  const marks = [
    mark('hub', 0, 0),
    mark('near', 60, 10),
    mark('tied', 300, 40),
    mark('low', 0, 90)
  ];
  const ties = tiesOf([['hub', 'tied']]);
  const from = (key: string, direction: Direction) =>
    markAlongEdge(marks, ties, key, direction)?.key;

  it('prefer what an edge leads to over what is near', () => {
    expect(from('hub', 'right')).toBe('tied');
    expect(from('tied', 'left')).toBe('hub');
  });

  it('go to what is nearest where no edge leads that way', () => {
    expect(from('hub', 'down')).toBe('low');
    expect(from('near', 'left')).toBe('hub');
  });

  it('begin at the first mark when the key is unknown, and nowhere without marks', () => {
    expect(from('nobody', 'up')).toBe('hub');
    expect(markAlongEdge([], ties, 'hub', 'up')).toBeNull();
  });

  /** A network in which both ways that follow edges leave a mark behind: reading order must do. */
  const lastResort: { places: [number, number][]; pairs: [number, number][] } = {
    // prettier-ignore
    places: [[0, 7], [1, 1], [6, 4], [3, 4], [5, 5], [7, 6], [1, 3], [4, 4], [7, 0], [6, 2], [0, 1], [6, 7]],
    pairs: [
      [9, 9],
      [6, 11],
      [3, 8],
      [4, 3]
    ]
  };
  const place = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
  it('lead from every mark to every other in any network', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 1, maxLength: 14, selector: String }),
        fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 30 }),
        (places, pairs) => {
          const all = places.map(([x, y], index) => mark(`${index}`, x * 40, y * 40));
          const tied = tiesOf(pairs.map(([a, b]): [string, string] => [`${a}`, `${b}`]));
          for (const { key: start } of all) {
            const seen = new Set([start]);
            for (const key of seen) {
              for (const way of directions) {
                const next = markAlongEdge(all, tied, key, way);
                if (next) seen.add(next.key);
              }
            }
            expect(seen.size).toBe(all.length);
          }
        }
      ),
      { examples: [[lastResort.places, lastResort.pairs]] }
    );
  });
});
