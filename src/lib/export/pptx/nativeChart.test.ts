import { describe, expect, it } from 'vitest';
import { formatCode } from './nativeChart';

describe('a number format of Office', () => {
  it.each([
    ['{n} mio. kr.', 'General" mio. kr."'],
    ['DKK {n} million', '"DKK "General" million"'],
    ['{n}', 'General'],
    ['{n} "x" \u0000', 'General" x \uFFFD"']
  ])('says the unit of %s', (unit, code) => expect(formatCode(unit)).toBe(code));
});
