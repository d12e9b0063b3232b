import { describe, expect, it } from 'vitest';
import { cureOf, failuresOf, mostFailures, textOfFailures } from './heal';

describe('what is done about a failure', () => {
  it('is a reload, at most once in 30 s', () => {
    expect(cureOf(1, 0)).toEqual({ kind: 'reload', inMs: 30_000 });
    expect(cureOf(1, 29_999)).toEqual({ kind: 'reload', inMs: 1 });
    expect(cureOf(4, 3_600_000)).toEqual({ kind: 'reload', inMs: 0 });
  });

  it('is no further reload from the fifth on', () => {
    expect(cureOf(mostFailures, 3_600_000)).toEqual({ kind: 'still' });
    expect(mostFailures).toBe(5);
  });
});

describe('the count of failures', () => {
  it.each([0, 1, 4, 5, 12])('outlives a reload: %d', (failures) => {
    expect(failuresOf(textOfFailures(failures))).toBe(failures);
  });

  it.each([
    '',
    'main',
    'vaekstspor-failures:',
    'vaekstspor-failures:-1',
    'vaekstspor-failures:1e9'
  ])('is not read from «%s»', (name) => expect(failuresOf(name)).toBe(0));
});
