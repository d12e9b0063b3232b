import type { PlacedText } from './layout';
import { wrapText, type Measure, type TextStyle } from './text';

/** Where lines of text go and how they look, all in px; `y` is the top of the first line. */
export interface BlockStyle extends TextStyle {
  x: number;
  y: number;
  width: number;
  lineHeight: number;
}

export interface TextBlock {
  lines: PlacedText[];
  height: number;
}

/** How far a baseline lies below the middle of its line, as a part of the size. */
const baselineDrop = 0.36;

/** The baseline of the first line, in px below the top of its block. */
export function firstBaseline({ size, lineHeight }: Pick<BlockStyle, 'size' | 'lineHeight'>) {
  return lineHeight / 2 + baselineDrop * size;
}

/** Wraps a text to a width and stacks its lines; an empty text gives no line and no height. */
export function textBlock(text: string, style: BlockStyle, measure: Measure): TextBlock {
  const { x, y, width, size, lineHeight } = style;
  const lines = wrapText(text, width, style, measure).map((line, index): PlacedText => ({
    x,
    y: y + firstBaseline(style) + index * lineHeight,
    text: line,
    anchor: 'start',
    size
  }));
  return { lines, height: lines.length * lineHeight };
}
