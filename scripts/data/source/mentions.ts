import type { Actor, Id, Passage } from '../../../src/lib/model/types';
import type { Block } from './blocks';
import { markPart, passageOf } from './passages';
import { splitSentences } from './sentences';
import type { Seed } from './seed';

/** One document to look for names in. */
export interface Text {
  agreement: Id;
  language: string;
  seed: Seed;
  blocks: readonly Block[];
}

type Named = Pick<Actor, 'id' | 'aliases'>;

/**
 * Every place where an actor is named, with the sentence it stands in: case-sensitive, a whole
 * word, with or without a genitive s; of names that begin alike the longest. Page marks repeat
 * the title on every page and are passed over.
 */
export function findMentions(text: Text, actors: readonly Named[]): Map<Id, Passage[]> {
  const names = actors.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias })));
  const owner = new Map(names.map(({ id, alias }) => [alias, id]));
  const mentions = new Map<Id, Passage[]>(actors.map(({ id }) => [id, []]));
  if (names.length === 0) return mentions;
  const pattern = namePattern(names.map(({ alias }) => alias));
  for (const { kind, folded } of text.blocks) {
    if (kind === 'page-mark') continue;
    const sentences = splitSentences(folded.text, text.language);
    for (const match of folded.text.matchAll(pattern)) {
      const { start, end } = sentences.find((sentence) => match.index < sentence.end)!;
      const passage = passageOf(text.agreement, text.seed, folded, start, end);
      const name = match[1]!;
      const last = folded.origin[match.index + name.length - 1]!;
      markPart(passage, { start: folded.origin[match.index]!, end: last });
      mentions.get(owner.get(name)!)!.push(passage);
    }
  }
  return mentions;
}

/** Whether a name stands anywhere in the documents, inside of a longer name too. */
export function isNamed(texts: readonly Pick<Text, 'blocks'>[], alias: string): boolean {
  const pattern = namePattern([alias]);
  return texts.some(({ blocks }) =>
    blocks.some(
      ({ kind, folded: { text } }) =>
        kind !== 'page-mark' && text.includes(alias) && text.search(pattern) !== -1
    )
  );
}

function namePattern(aliases: readonly string[]): RegExp {
  const longestFirst = [...aliases].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((alias) => alias.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{L}-)(${escaped.join('|')})(?:['’‟]?s)?(?![\\p{L}\\p{N}]|-\\p{L})`,
    'gu'
  );
}
