import { placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import type { Area, Dataset, Id } from '$lib/model/types';

export interface AreaCommitments extends Area {
  /** The commitments in the area, a list for each agreement, in the order of the agreements. */
  commitments: Id[][];
}

export interface PolicyAreasInput {
  /** In order of time. */
  agreements: (PlacedAgreement & {
    /** How many commitments it holds, in whatever area. */
    total: number;
  })[];
  areas: AreaCommitments[];
}

/** Every area with its commitments; their sentences are loaded one by one when asked for. */
export function selectPolicyAreas(data: Dataset): PolicyAreasInput {
  const agreements = placedAgreements(data.agreements).map((agreement) => ({
    ...agreement,
    total: data.commitments.filter((row) => row.agreement === agreement.id).length
  }));
  return {
    agreements,
    areas: data.areas.map((area) => ({
      ...area,
      commitments: agreements.map(({ id }) =>
        data.commitments
          .filter((row) => row.agreement === id && row.areas.includes(area.id))
          .map((row) => row.id)
      )
    }))
  };
}
