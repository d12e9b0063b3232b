/** A word of a text and where it stands, in UTF-16 units. */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Letters that are written in two when a keyboard lacks them; what else wears a mark loses it. */
const pairs: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss' };

const spellOut = (text: string) => text.replace(/[æøåß]/g, (letter) => pairs[letter]!);

/** Case and spelling taken out of a text: `Vækst`, `vaekst` and `VÆKST` are one, as are `å` and `aa`. */
export function foldText(text: string): string {
  const unmarked = spellOut(text.toLowerCase().normalize('NFC'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return spellOut(unmarked);
}

/** The words of a text in order: runs of letters, their marks, and digits. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length
  }));
}

interface Ending {
  ending: RegExp;
  /** The least that must remain. */
  rest: number;
  instead?: string;
}

/**
 * Danish and English endings, longest first. `-ed` is not one in `virksomhed`, nor `-t` in
 * `projekt` and `vækst`; it is in `grønt` and `digitalt`.
 */
const endings: readonly Ending[] = [
  { ending: /ernes?$/, rest: 3 },
  { ending: /(?:ings|enes)$/, rest: 4 },
  { ending: /ies$/, rest: 4, instead: 'y' },
  { ending: /(?:ets|ens|ers|ene|ing)$/, rest: 4 },
  { ending: /(?:er|en|et|es|(?<!h)ed)$/, rest: 4 },
  { ending: /(?:e|s|(?<=[gnlr])t)$/, rest: 4 }
];

/**
 * A folded word without its ending, so that `projekt`, `projekter` and `projekternes` meet. One
 * light rule for Danish and English: it may join two words too many, never lose the written one,
 * which the index holds beside it.
 */
export function stemOf(folded: string): string {
  for (const { ending, rest, instead = '' } of endings) {
    const stem = folded.replace(ending, '');
    if (stem !== folded && stem.length >= rest) return undoubled(stem + instead);
  }
  return undoubled(folded);
}

/** `programm` and `grønn`, which endings leave behind, are `program` and `grøn`. */
const undoubled = (word: string) => word.replace(/([b-df-hj-np-tvxz])\1$/, '$1');

/** The ways a word stands in the index: as it is written, folded, and without its ending. */
export function formsOf(word: string): string[] {
  const folded = foldText(word);
  const stem = stemOf(folded);
  return stem === folded ? [folded] : [folded, stem];
}
