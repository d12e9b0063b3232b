import type { LayoutContext, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';

/** The looks that words take in this chart; `muted` and `ink` are names of the paint. */
const looks = {
  aside: { size: 16, lineHeight: 22, face: 'sans-400', tone: 'muted' },
  huge: { size: 48, lineHeight: 54, face: 'sans-650', tone: 'ink' },
  number: { size: 28, lineHeight: 34, face: 'sans-650', tone: 'ink' },
  heading: { size: 19, lineHeight: 30, face: 'sans-650', tone: 'ink' },
  small: { size: 13, lineHeight: 18, face: 'sans-400', tone: 'muted' },
  verbatim: { size: 19, lineHeight: 27, face: 'serif-400', tone: 'ink' },
  translation: { size: 16, lineHeight: 24, face: 'sans-400', tone: 'muted' }
} as const;

export interface Paragraph {
  text: string;
  look: keyof typeof looks;
}

export interface PlacedLine {
  text: PlacedText;
  tone: 'ink' | 'muted';
  strong: boolean;
}

/** The largest look for a number that lets it stand in one line, else the smallest. */
export function numberLook(
  text: string,
  wish: 'huge' | 'number',
  width: number,
  { measure }: LayoutContext
): Paragraph['look'] {
  const choice = wish === 'huge' ? (['huge', 'number'] as const) : (['number'] as const);
  return choice.find((look) => measure(text, looks[look]) <= width) ?? 'heading';
}

/** Sets paragraphs below each other, broken to a width; all in px. An empty one takes no room. */
export function stackParagraphs(
  paragraphs: Paragraph[],
  { x, y, width }: { x: number; y: number; width: number },
  { measure }: LayoutContext
): { lines: PlacedLine[]; bottom: number } {
  let bottom = y;
  const lines = paragraphs.flatMap(({ text, look }) => {
    const { tone, ...style } = looks[look];
    const block = textBlock(text, { ...style, x, y: bottom, width }, measure);
    bottom += block.height;
    const strong = style.face === 'sans-650';
    const face = style.face === 'serif-400' ? 'serif' : 'sans';
    return block.lines.map((line): PlacedLine => ({ text: { ...line, face }, tone, strong }));
  });
  return { lines, bottom };
}
