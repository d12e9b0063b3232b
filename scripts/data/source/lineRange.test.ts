import { describe, expect, it } from 'vitest';
import { formatRange, parseRange, toRanges } from './lineRange';

describe('line ranges', () => {
  it('are written as they are read', () => {
    expect(['24', '24-26'].map(parseRange).map(formatRange)).toEqual(['24', '24-26']);
  });

  it('join lines that follow each other in the list', () => {
    expect(toRanges([1, 3, 7, 8], [1, 3, 5, 7, 8, 9])).toEqual([
      [1, 3],
      [7, 8]
    ]);
    expect(toRanges([], [1])).toEqual([]);
  });
});
