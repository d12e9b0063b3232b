import { placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Commitment, Dataset } from '$lib/model/types';

export type TestedCommitment = Pick<Commitment, 'id' | 'agreement' | 'label' | 'title' | 'tests'>;

export interface SpecificityInput {
  /** In order of time. */
  agreements: PlacedAgreement[];
  /** In document order. */
  commitments: TestedCommitment[];
}

/** Every commitment with its tests and the words that meet them; its sentence is loaded on demand. */
export function selectSpecificity(data: Dataset): SpecificityInput {
  return {
    agreements: placedAgreements(data.agreements),
    commitments: data.commitments.map(({ id, agreement, label, title, tests }) => ({
      id,
      agreement,
      label,
      title,
      tests
    }))
  };
}
