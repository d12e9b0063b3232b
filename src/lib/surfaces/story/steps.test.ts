import { describe, expect, it } from 'vitest';
import type { StoryStep } from '$lib/model/story';
import { leastReadingTime, nextInTour, readingTime, scenesOf, stepAfter, stepOf } from './steps';

const step = (id: string, exhibit = id, options: StoryStep['options'] = {}): StoryStep => ({
  id,
  exhibit,
  options,
  mark: null,
  narration: { da: id },
  notes: null,
  ours: []
});
const steps = [step('a'), step('b'), step('c')];
const ids = (found: (StoryStep | null)[]) => found.map((one) => one?.id ?? null);

describe('the order of steps', () => {
  it('finds a step by its id, and none for anything else', () => {
    expect(ids(['b', 'x', '', '__proto__', null].map((id) => stepOf(steps, id)))).toEqual([
      'b',
      null,
      null,
      null,
      null
    ]);
  });

  it('stops at both ends, and begins with the first when nothing is known', () => {
    expect(ids([1, -1, 9, -9].map((places) => stepAfter(steps, 'b', places)))).toEqual([
      'c',
      'a',
      'c',
      'a'
    ]);
    expect(ids([stepAfter(steps, 'x', 0), stepAfter(steps, null, 1)])).toEqual(['a', 'b']);
    expect(stepAfter([], 'a', 1)).toBeNull();
  });

  it('goes round in a tour', () => {
    expect(ids(['a', 'b', 'c', 'x'].map((id) => nextInTour(steps, id)))).toEqual([
      'b',
      'c',
      'a',
      'a'
    ]);
    expect(nextInTour([], null)).toBeNull();
  });
});

describe('the time a step takes to read', () => {
  it('grows with its words and is never short', () => {
    expect(readingTime('')).toBe(leastReadingTime);
    expect(readingTime('one two  three')).toBe(leastReadingTime);
    expect(readingTime('word '.repeat(40), 'word '.repeat(40))).toBe(30_000);
  });
});

describe('scenes', () => {
  it('hold what is said of one chart in a row', () => {
    const story = [
      step('a', 'x', { one: '1', two: '2' }),
      step('b', 'x', { two: '2', one: '1' }),
      step('c', 'x', { one: '2' }),
      step('d', 'y'),
      step('e', 'x')
    ];
    expect(scenesOf(story).map(({ id, steps: own }) => [id, ids(own)])).toEqual([
      ['a', ['a', 'b']],
      ['c', ['c']],
      ['d', ['d']],
      ['e', ['e']]
    ]);
    expect(scenesOf([])).toEqual([]);
  });
});
