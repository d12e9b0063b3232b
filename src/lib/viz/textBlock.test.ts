import { describe, expect, it } from 'vitest';
import type { Measure } from './text';
import { firstBaseline, textBlock } from './textBlock';

const tenEach: Measure = (text) => text.length * 10;
const style = { x: 5, y: 100, width: 50, size: 10, lineHeight: 20, face: 'sans-400' } as const;

describe('textBlock', () => {
  it('stacks the lines of a text from the top of its block', () => {
    const { lines, height } = textBlock('one two', style, tenEach);
    expect(lines.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(lines.map(({ y }) => y)).toEqual([
      100 + firstBaseline(style),
      120 + firstBaseline(style)
    ]);
    expect(lines[0]).toMatchObject({ x: 5, anchor: 'start', size: 10 });
    expect(height).toBe(40);
  });

  it('gives nothing for nothing', () => {
    expect(textBlock('', style, tenEach)).toEqual({ lines: [], height: 0 });
  });
});
