import { describe, expect, it } from 'vitest';
import { figuresBehind } from './grounds';
import type { Figure } from './types';

const figure = (id: string, from: string[] | null): Figure =>
  ({ id, ...(from ? { kind: 'derived', from } : { kind: 'stated' }) }) as Figure;

const figures = [
  figure('a', null),
  figure('b', null),
  figure('sum', ['a', 'b']),
  figure('half', ['sum', 'a']),
  figure('lost', ['gone', 'b']),
  figure('round', ['round', 'a'])
];
const behind = (id: string) =>
  figuresBehind(
    figures.find((one) => one.id === id)!,
    figures
  ).map((one) => one.id);

describe('figuresBehind', () => {
  it.each([
    ['a', []],
    ['sum', ['a', 'b']],
    ['half', ['sum', 'a', 'b']],
    ['lost', ['b']],
    ['round', ['round', 'a']]
  ])('finds what %s is computed from, each once', (id, ids) => expect(behind(id)).toEqual(ids));
});
