import { describe, expect, it } from 'vitest';
import { emphasisOpacity, isFaint, markTabIndex, noEmphasis } from './emphasis';

describe('emphasis', () => {
  it('fades what is not lifted, and nothing when nothing is', () => {
    const emphasis = { ...noEmphasis, lifted: new Set(['a']) };
    expect(emphasisOpacity(emphasis, 'a')).toBe(1);
    expect(emphasisOpacity(emphasis, 'b')).toBeLessThan(0.5);
    expect(emphasisOpacity(noEmphasis, 'b')).toBe(1);
  });

  it('lets what steps back for as long as somebody reads keep its strength, but be told apart', () => {
    const emphasis = { ...noEmphasis, lifted: new Set(['a']), faintly: true };
    expect(emphasisOpacity(emphasis, 'b')).toBe(1);
    expect(isFaint(emphasis, 'b')).toBe(true);
    expect(isFaint(emphasis, 'a')).toBe(false);
    expect(isFaint({ ...emphasis, faintly: false }, 'b')).toBe(false);
    expect(isFaint({ ...noEmphasis, faintly: true }, 'b')).toBe(false);
  });

  it('leaves every mark a link of its own before script, one tab stop after', () => {
    expect(markTabIndex(noEmphasis, 'a')).toBeUndefined();
    expect(markTabIndex({ ...noEmphasis, tabStop: 'a' }, 'a')).toBe(0);
    expect(markTabIndex({ ...noEmphasis, tabStop: 'a' }, 'b')).toBe(-1);
  });
});
