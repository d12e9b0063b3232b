import type { WordCount, WordGroup } from '../../../src/lib/model/types';
import type { Row } from '../reading/rows';
import type { WordGroupYaml } from '../reading/schemas/shared';
import { wordsOf, type Word } from '../source/words';
import type { Built, Source } from './assembly';

/**
 * The published word groups, counted over every word of each document: headings and page marks
 * as well. The pattern is tested against each single word, with no regard to case.
 */
export function buildVocabulary(
  rows: readonly Row<WordGroupYaml>[],
  sources: readonly Source[]
): Built<WordGroupYaml, WordGroup>[] {
  const documents = sources.map(({ id, seed, blocks }) => ({
    agreement: id,
    words: seed === null ? [] : wordsOf(seed, blocks)
  }));
  return rows.map(({ value: raw, spot }) => ({
    raw,
    row: {
      id: raw.id,
      label: raw.label,
      pattern: raw.pattern,
      counts: documents.map(({ agreement, words }) =>
        count(agreement, words, new RegExp(raw.pattern, 'iu'))
      )
    },
    spot
  }));
}

function count(agreement: string, words: readonly Word[], pattern: RegExp): WordCount {
  const hits = words.filter(({ word }) => pattern.test(word));
  const perThousand = words.length === 0 ? 0 : Math.round((hits.length / words.length) * 1e6) / 1e3;
  return {
    agreement,
    count: hits.length,
    perThousand,
    hits: hits.map(({ line, word }) => ({ line, word }))
  };
}
