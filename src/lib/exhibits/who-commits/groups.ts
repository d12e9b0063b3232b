import { group } from 'd3-array';
import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { PlacedAgreement } from '$lib/model/lookup';
import type { Id, Text } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { chosenAgreements } from '../agreements';
import type { Options } from '../types';
import type { CommittedSquare, Committer, WhoCommitsInput } from './select';

/** The commitments of one agreement that the same ones make, alone or together. */
export interface CommitterGroup {
  /** The same for the same committers in every agreement. */
  key: string;
  /** Empty where the sentence names nobody. */
  who: Id[];
  commitments: CommittedSquare[];
}

export interface AgreementGroups {
  agreement: PlacedAgreement;
  /** Largest first; of two alike the one that is named first. */
  groups: CommitterGroup[];
  total: number;
}

const keyOf = ({ committedBy }: CommittedSquare) => [...committedBy].sort().join('+');

/**
 * The commitments of each chosen agreement by who makes them. A commitment of several stands once,
 * in a group of its own for exactly those, so that the groups add up to the agreement.
 */
export function groupsByAgreement(input: WhoCommitsInput, options: Options): AgreementGroups[] {
  return chosenAgreements(input.agreements, options).map((agreement) => {
    const own = input.commitments.filter((row) => row.agreement === agreement.id);
    const groups = [...group(own, keyOf)].map(([key, commitments]) => ({
      key,
      who: commitments[0]!.committedBy,
      commitments
    }));
    groups.sort((a, b) => b.commitments.length - a.commitments.length);
    return { agreement, groups, total: own.length };
  });
}

/**
 * Who commits in words: as named, »Regeringen og Staten«, or as inside a sentence. An id that no
 * actor has stands for itself, so that nothing is left out in silence.
 */
export function committers(
  who: Id[],
  actors: Committer[],
  form: 'name' | 'inSentence',
  locale: AppLocale
): string {
  if (who.length === 0) return m.who_commits_unnamed({}, { locale });
  const names = who.map((id) => {
    const actor = actors.find((candidate) => candidate.id === id);
    return actor ? textIn(actor[form], locale) : id;
  });
  return formatList(names, locale);
}

/** Beyond so many commitments their short titles are more than one reads: squares are counted. */
export const mostTitled = 60;

/** Whether there are few enough commitments to name each. */
export const isTitled = (shown: AgreementGroups[]): boolean =>
  shown.reduce((sum, { total }) => sum + total, 0) <= mostTitled;

/** Whom the collectives among those who commit stand for, as inside a sentence. */
export const membersOf = (who: Id[], actors: Committer[]): Text[] =>
  actors.filter(({ id }) => who.includes(id)).flatMap(({ members }) => members);

/** Whether the commitments of a group are made by more than one, under one name or several. */
export function isJoint(who: Id[], actors: Committer[]): boolean {
  return who.length > 1 || actors.some(({ id, members }) => id === who[0] && members.length > 0);
}
