import type { Marked } from '$lib/model/segment';
import type { Place } from '$lib/model/types';

/** A search longer than this looks for its beginning. */
export const LONGEST = 200;

/** Letters with more than one spelling: `vaekst` finds `vækst`, `Aarhus` finds `Århus`. */
const spelt: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };

interface FoldedText {
  text: string;
  /** For each character of `text` the place of what it stands for. */
  origin: Place[];
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return spelt[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Lines as one text to look in: small letters, one space for any blank, and none of the hyphens
 * after a letter, so that a word is found whether or not a line's end divides it.
 */
function foldLines(lines: readonly string[]): FoldedText {
  const folded: FoldedText = { text: '', origin: [] };
  let divided = false;
  for (const [index, line] of lines.entries()) {
    let column = 0;
    for (const character of `${line}\n`) {
      const blank = /\s/.test(character);
      const hyphen = /[-\u00AD\u2010\u2011]/.test(character) && /\p{L}$/u.test(folded.text);
      const skipped = hyphen || (blank && (divided || folded.text.endsWith(' ')));
      const words = blank ? ' ' : foldCharacter(character);
      if (!skipped) {
        folded.text += words;
        folded.origin.push(
          ...Array.from({ length: words.length }, (): Place => [index + 1, column])
        );
      }
      column += character.length;
      const ends = column >= line.length;
      divided = hyphen ? ends : divided && blank;
    }
  }
  return folded;
}

/**
 * Every place where words stand in a document, over line ends too; forgiving of case, accents and
 * the spelling of æ, ø and å. Nothing is found for nothing. Hits do not overlap.
 * @param query any text; blanks at its ends do not count
 */
export function findInText(lines: readonly string[], query: string): Marked[] {
  const sought = foldLines([query.slice(0, LONGEST)]).text.trim();
  if (sought === '') return [];
  const { text, origin } = foldLines(lines);
  const hits: Marked[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) {
    const [line, column] = origin[at + sought.length - 1]!;
    hits.push({ from: origin[at]!, to: [line, column + 1] });
  }
  return hits;
}
