import { formsOf, wordsOf } from './foldText';

/** A piece of a text, and whether the reader searched for it. */
export interface Run {
  text: string;
  hit: boolean;
}

/**
 * Splits a text into runs, the words that a search has found apart from the rest. The runs joined
 * are the text, character for character, so that nothing is ever written as markup.
 * @param terms as the index holds them: folded, with or without their ending
 */
export function runsOf(text: string, terms: ReadonlySet<string>): Run[] {
  if (terms.size === 0) return text === '' ? [] : [{ text, hit: false }];
  const runs: Run[] = [];
  let from = 0;
  const push = (end: number, hit: boolean) => {
    if (end > from) runs.push({ text: text.slice(from, end), hit });
    from = end;
  };
  for (const word of wordsOf(text)) {
    if (!formsOf(word.text).some((form) => terms.has(form))) continue;
    push(word.start, false);
    push(word.end, true);
  }
  push(text.length, false);
  return runs;
}
