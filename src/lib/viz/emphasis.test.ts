import { describe, expect, it } from 'vitest';
import { emphasisOpacity, markTabIndex, noEmphasis } from './emphasis';

describe('emphasis', () => {
  it('fades what is not lifted, and nothing when nothing is', () => {
    const emphasis = { ...noEmphasis, lifted: new Set(['a']) };
    expect(emphasisOpacity(emphasis, 'a')).toBe(1);
    expect(emphasisOpacity(emphasis, 'b')).toBeLessThan(0.5);
    expect(emphasisOpacity(noEmphasis, 'b')).toBe(1);
  });

  it('leaves readable what is faded for as long as somebody reads', () => {
    const emphasis = { ...noEmphasis, lifted: new Set(['a']) };
    const faintly = emphasisOpacity({ ...emphasis, faintly: true }, 'b');
    expect(faintly).toBeGreaterThan(emphasisOpacity(emphasis, 'b'));
    expect(faintly).toBeLessThan(1);
    expect(emphasisOpacity({ ...emphasis, faintly: true }, 'a')).toBe(1);
  });

  it('leaves every mark a link of its own before script, one tab stop after', () => {
    expect(markTabIndex(noEmphasis, 'a')).toBeUndefined();
    expect(markTabIndex({ ...noEmphasis, tabStop: 'a' }, 'a')).toBe(0);
    expect(markTabIndex({ ...noEmphasis, tabStop: 'a' }, 'b')).toBe(-1);
  });
});
