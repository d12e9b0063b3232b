import { byId, placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Commitment, Dataset, Id, Passage, Text } from '$lib/model/types';

/** Who commits, by name. */
export interface Committer {
  id: Id;
  name: Text;
  /** The name inside a sentence: »parterne«, “the Parties”. */
  inSentence: Text;
  /** Whom a collective such as »Parterne« stands for, as inside a sentence. */
  members: Text[];
}

export type CommittedSquare = Pick<
  Commitment,
  'id' | 'agreement' | 'label' | 'title' | 'committedBy'
>;

export interface WhoCommitsInput {
  agreements: PlacedAgreement[];
  /** Those who commit to something. */
  actors: Committer[];
  /** Where an agreement says between whom it is. */
  partiesNamed: Passage[];
  /** In document order; their sentences are loaded one by one when asked for. */
  commitments: CommittedSquare[];
}

/**
 * A name as it stands inside a sentence: with a small first letter where the documents write it so
 * too, and where it begins with an article.
 */
function inSentence(name: Text, aliases: string[]): Text {
  return Object.fromEntries(
    Object.entries(name).map(([language, text]) => {
      const small = text.charAt(0).toLowerCase() + text.slice(1);
      return [language, aliases.includes(small) || text.startsWith('The ') ? small : text];
    })
  );
}

/** Every commitment with who makes it, without its sentences: they are many and long. */
export function selectWhoCommits(
  data: Pick<Dataset, 'agreements' | 'actors' | 'commitments'>
): WhoCommitsInput {
  const actors = byId(data.actors);
  const committing = new Set(data.commitments.flatMap(({ committedBy }) => committedBy));
  return {
    agreements: placedAgreements(data.agreements),
    partiesNamed: data.agreements.flatMap(({ partiesNamed }) => partiesNamed ?? []),
    actors: data.actors
      .filter(({ id }) => committing.has(id))
      .map(({ id, name, aliases, members }) => ({
        id,
        name,
        inSentence: inSentence(name, aliases),
        members: members.flatMap((member) => {
          const named = actors.get(member);
          return named ? [inSentence(named.name, named.aliases)] : [];
        })
      })),
    commitments: data.commitments.map(({ id, agreement, label, title, committedBy }) => ({
      id,
      agreement,
      label,
      title,
      committedBy
    }))
  };
}
