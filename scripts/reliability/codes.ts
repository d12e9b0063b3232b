import type { Confidence, Dataset, Id, Relation, TestName } from '../../src/lib/model/types';

/** How one commitment is said to carry on another. */
export interface Link {
  relation: Relation;
  confidence: Confidence;
}

/** What one reader coded, by commitment, and by pair of commitments for continuity. */
export interface Codes extends Record<TestName, Map<Id, boolean>> {
  /** The main area first. */
  areas: Map<Id, Id[]>;
  /** The pairs that are joined, by `pairId`. */
  continuity: Map<string, Link>;
}

export type VariableName = keyof Codes;

export const testNames = [
  'counterpart',
  'number',
  'deadline',
  'deliverable'
] as const satisfies readonly TestName[];

export const variableNames: readonly VariableName[] = ['areas', ...testNames, 'continuity'];

/** How a pair is written: the earlier commitment, `>`, the later one. */
export function pairId(from: Id, to: Id): string {
  return `${from}>${to}`;
}

/** The codes that a data set holds. */
export function codesOf({ commitments, continuity }: Dataset): Codes {
  const met = (test: TestName) => new Map(commitments.map((c) => [c.id, c.tests[test].met]));
  return {
    areas: new Map(commitments.map((commitment) => [commitment.id, commitment.areas])),
    counterpart: met('counterpart'),
    number: met('number'),
    deadline: met('deadline'),
    deliverable: met('deliverable'),
    continuity: new Map(
      continuity.map(({ from, to, relation, confidence }) => [
        pairId(from, to),
        { relation, confidence }
      ])
    )
  };
}
