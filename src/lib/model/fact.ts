import type { Id, Passage } from './types';

/** Words of a document as they stand inside a line of ours. */
export type Words = Pick<Passage, 'agreement' | 'text' | 'translation'>;

/** A line of the interface; `quotes` are the documents' words in it, in the order of the text. */
export type Fact = string | { text: string; quotes: Words[] };

export const factText = (fact: Fact): string => (typeof fact === 'string' ? fact : fact.text);

export const factQuotes = (fact: Fact): Words[] => (typeof fact === 'string' ? [] : fact.quotes);

/** A piece of a line: ours, or the words of an agreement, which are in its language. */
export interface FactPart {
  text: string;
  agreement: Id | null;
}

/** A line cut at the words it quotes; joined, the parts give the line back. */
export function factParts(fact: Fact): FactPart[] {
  const text = factText(fact);
  const parts: FactPart[] = [];
  let at = 0;
  for (const { text: words, agreement } of factQuotes(fact)) {
    const start = text.indexOf(words, at);
    if (start < 0) continue;
    parts.push({ text: text.slice(at, start), agreement: null }, { text: words, agreement });
    at = start + words.length;
  }
  return [...parts, { text: text.slice(at), agreement: null }].filter((part) => part.text !== '');
}
