import { describe, expect, it } from 'vitest';
import { numberCell, textCell } from './cells';

describe('table cells', () => {
  it('are never empty', () => {
    expect(textCell('a')).toEqual({ value: 'a', text: 'a' });
    expect(textCell(null)).toEqual({ value: null, text: '–' });
    expect(numberCell(2.5, '2,5 %')).toEqual({ value: 2.5, text: '2,5 %' });
  });
});
