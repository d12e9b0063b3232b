import advances from './generated/advances.json';
import { memory } from './remember';

export interface TextStyle {
  /** In px. */
  size: number;
  face: Exclude<keyof typeof advances, 'characters'>;
}

/** The width of a text in px. Layouts take it as an argument, so that a test can pass its own. */
export type Measure = (text: string, style: TextStyle) => number;

/** For characters the fonts lack: wide enough for a fallback font's glyph. */
const unknownAdvance = 650;

/**
 * How wide the characters are, in thousandths of the size: by face, in the order in which
 * `characters` has them, null where the face lacks one.
 */
type Advances = { characters: string } & Record<TextStyle['face'], (number | null)[]>;

/** The same by face and character: maps, because an object of so many keys is slow to look up. */
function byCharacter({ characters, ...faces }: Advances) {
  const ofFace = (widths: (number | null)[]) =>
    new Map([...characters].map((character, place) => [character, widths[place]]));
  return new Map(Object.entries(faces).map(([face, widths]) => [face, ofFace(widths)]));
}

/** Measures by fonts' advance widths; kerning is left out, which errs on the wide side. */
export function measureWith(table: Advances): Measure {
  const faces = byCharacter(table);
  return (text, { size, face }) => {
    const widths = faces.get(face);
    let total = 0;
    for (const character of text) total += widths?.get(character) ?? unknownAdvance;
    return (total * size) / 1000;
  };
}

/** Measures with the page's own fonts. */
export const measureText: Measure = measureWith(advances);

/** Where a word that alone is wider than a line may end: at a no-break space or a hyphen. */
const lastJoint = (part: string) => Math.max(part.lastIndexOf('-'), part.lastIndexOf('\u00a0')) + 1;

/** Splits a word that alone is wider than a line, at its joints or else between letters. */
function breakWord(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    while (part && !fits(part + character)) {
      const joint = lastJoint(part) || part.length;
      parts.push(part.slice(0, joint));
      part = part.slice(joint);
    }
    part += character;
  }
  return [...parts, part];
}

const brokenBy = memory<Measure, readonly string[]>();

/**
 * Breaks a text into lines no wider than `width` px, at spaces where it can. Nothing is ever cut:
 * the lines joined give every character back but the spaces they were broken at. Remembers what it
 * has broken, because a chart that is drawn anew says mostly what it said before.
 */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  measure: Measure = measureText
): readonly string[] {
  const key = `${style.face} ${style.size} ${width} ${text}`;
  return brokenBy(measure, key, () => breakText(text, (part) => measure(part, style) <= width));
}

function breakText(text: string, fits: (part: string) => boolean): string[] {
  const words = text
    .split(/[ \n]+/)
    .flatMap((word) => (fits(word) ? [word] : breakWord(word, fits)))
    .map((word) => word.trim())
    .filter(Boolean);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
