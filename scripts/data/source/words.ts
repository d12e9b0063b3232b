import type { Block } from './blocks';
import { lineAt } from './passages';
import type { Seed } from './seed';

/** A word of a document and the line it begins on. */
export interface Word {
  word: string;
  line: number;
}

/** Letters and digits, with hyphens, apostrophes and full stops between them; `2,5` is one word. */
const WORD = /[\p{L}\p{N}]+(?:[-'’‟.][\p{L}\p{N}]+|(?<=\p{N}),\p{N}+)*/gu;

/** All words of a document: headings and page marks too, list markers not. */
export function wordsOf(seed: Seed, blocks: readonly Block[]): Word[] {
  return blocks.flatMap(({ folded }) =>
    [...folded.text.matchAll(WORD)].map((match) => ({
      word: match[0],
      line: lineAt(seed, folded.origin[match.index]!)
    }))
  );
}
