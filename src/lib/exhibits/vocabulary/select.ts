import { placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Commitment, Dataset, Id, WordCount, WordGroup } from '$lib/model/types';

export interface GroupCount {
  count: number;
  /** Per 1.000 words of the whole document. */
  perThousand: number;
  /** In document order. */
  hits: WordCount['hits'];
  /** The commitments whose own sentences hold some of the hits, in document order. */
  commitments: Id[];
}

export interface CountedGroup extends Pick<WordGroup, 'id' | 'label' | 'pattern'> {
  /** One for each agreement, in order of time. */
  counts: GroupCount[];
}

export interface VocabularyInput {
  agreements: (PlacedAgreement & {
    /** How long the document is, worked out from the counts; null where no word was found. */
    words: number | null;
  })[];
  groups: CountedGroup[];
}

const noWords: Omit<WordCount, 'agreement'> = { count: 0, perThousand: 0, hits: [] };

/** The length of a document, from the count that gives it most exactly: the largest. */
function lengthOf(vocabulary: WordGroup[], agreement: Id): number | null {
  const counts = vocabulary.flatMap((group) =>
    group.counts.filter((row) => row.agreement === agreement && row.perThousand > 0)
  );
  const [largest] = counts.sort((a, b) => b.count - a.count);
  return largest ? Math.round((largest.count * 1000) / largest.perThousand) : null;
}

const holds = ({ quote }: Commitment, { line, word }: WordCount['hits'][number]) =>
  quote.lines[0] <= line && line <= quote.lines[1] && quote.text.includes(word);

/** Every word group with what it found in each agreement. */
export function selectVocabulary(
  data: Pick<Dataset, 'agreements' | 'commitments' | 'vocabulary'>
): VocabularyInput {
  const agreements = placedAgreements(data.agreements);
  return {
    agreements: agreements.map((agreement) => ({
      ...agreement,
      words: lengthOf(data.vocabulary, agreement.id)
    })),
    groups: data.vocabulary.map(({ id, label, pattern, counts }) => ({
      id,
      label,
      pattern,
      counts: agreements.map((agreement) => {
        const found = counts.find((row) => row.agreement === agreement.id);
        const { count, perThousand, hits } = found ?? noWords;
        const commitments = data.commitments
          .filter((row) => row.agreement === agreement.id && hits.some((hit) => holds(row, hit)))
          .map((row) => row.id);
        return { count, perThousand, hits, commitments };
      })
    }))
  };
}
