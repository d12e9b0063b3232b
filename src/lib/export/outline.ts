import type { SvgElement } from '$lib/viz/svgTree';
import { measureText, type TextStyle } from '$lib/viz/text';
import { element, written } from './element';

interface Face {
  /** The outline of each character as path data in thousandths of the size, y down. */
  glyphs: Record<string, string>;
  /** How far pairs of letters stand nearer or further than their widths, in thousandths. */
  kerning: Record<string, number>;
}

/** The page's fonts as outlines. */
export type Lettering = Record<TextStyle['face'], Face>;

/** Loads the outlines, some 100 kB that only a picture with drawn letters needs. */
export const loadLettering = async (): Promise<Lettering> =>
  (await import('$lib/viz/generated/outlines.json')).default;

/** Which of the page's faces a cleaned text is set in. */
export function faceOf({ attributes }: SvgElement): TextStyle['face'] {
  if (attributes['font-family'] === 'serif') return 'serif-400';
  return attributes['font-weight'] === 'bold' ? 'sans-650' : 'sans-400';
}

/** Where each character begins, and where the last one ends, in thousandths of the size. */
function places(characters: string[], { kerning }: Face, face: TextStyle['face']) {
  let x = 0;
  const starts = characters.map((character, index) => {
    const start = x;
    x += measureText(character, { size: 1000, face });
    x += kerning[character + (characters[index + 1] ?? '')] ?? 0;
    return start;
  });
  return { starts, width: x };
}

/** The part of a line that lies left of its anchor. */
export const leftOf = (anchor: string | undefined): number =>
  anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0;

/** An outline moved and scaled: `M10 -20` at 13 px and (5, 40) is `M5.13 39.74`. */
function placed(outline: string, x: number, y: number, scale: number): string {
  let index = 0;
  return outline.replace(/[A-Z]|-?\d+/g, (part) => {
    if (/[A-Z]/.test(part)) {
      index = 0;
      return part;
    }
    index += 1;
    return written((index % 2 === 1 ? x : y) + Number(part) * scale);
  });
}

/** The characters of a line in runs that are drawn and runs that the fonts have no outlines for. */
function runsOf(characters: string[], { glyphs }: Face) {
  const runs: { known: boolean; from: number; characters: string[] }[] = [];
  characters.forEach((character, from) => {
    const known = glyphs[character] !== undefined;
    const last = runs.at(-1);
    if (last?.known === known) last.characters.push(character);
    else runs.push({ known, from, characters: [character] });
  });
  return runs;
}

/**
 * A line of text as paths. What the fonts lack stays text, so that nothing is lost: it is then set
 * in whatever font is there.
 */
export function outlined(text: SvgElement, lettering: Lettering): SvgElement[] {
  const { attributes } = text;
  const name = faceOf(text);
  const face = lettering[name];
  const characters = [...text.text.normalize('NFC')];
  const scale = Number(attributes['font-size']) / 1000;
  const { starts, width } = places(characters, face, name);
  const left = Number(attributes['x']) - width * scale * leftOf(attributes['text-anchor']);
  const y = Number(attributes['y']);
  const xOf = (index: number) => left + starts[index]! * scale;
  return runsOf(characters, face).flatMap(({ known, from, characters: run }) => {
    if (!known) {
      const place = { x: xOf(from), 'text-anchor': undefined };
      return element('text', { ...attributes, ...place }, run.join(''));
    }
    const d = run.map((character, index) =>
      placed(face.glyphs[character]!, xOf(from + index), y, scale)
    );
    return d.some(Boolean) ? element('path', { d: d.join(''), fill: attributes['fill'] }) : [];
  });
}
