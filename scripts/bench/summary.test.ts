import { describe, expect, it } from 'vitest';
import { median } from './summary';

describe('median', () => {
  it.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5]
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('of nothing is an error and leaves its input alone', () => {
    expect(() => median([])).toThrow('no median');
    const values = [2, 1];
    median(values);
    expect(values).toEqual([2, 1]);
  });
});
