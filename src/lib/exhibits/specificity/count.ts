import type { PlacedAgreement } from '$lib/model/lookup';
import { testNames, type TestName } from '$lib/model/types';
import { chosenAgreements } from '../agreements';
import type { Options } from '../types';
import type { SpecificityInput, TestedCommitment } from './select';

export { testNames } from '$lib/model/types';

/** Beyond so many commitments a row for each is more than one reads: they are drawn as counts. */
export const mostRows = 60;

/** Those of some commitments that meet a test, or meet so many tests; the key names the mark. */
export interface Tally {
  key: string;
  agreement: PlacedAgreement;
  met: TestedCommitment[];
  /** Of all the commitments counted. */
  total: number;
}

export interface TestTally extends Tally {
  test: TestName;
}

export interface CountTally extends Tally {
  tests: number;
}

export interface TestedAgreement {
  agreement: PlacedAgreement;
  /** In the chosen order. */
  commitments: TestedCommitment[];
  /** How many meet each test; empty where there is nothing to count. */
  byTest: TestTally[];
  /** How many meet all tests, all but one, … none; empty where there is nothing to count. */
  byCount: CountTally[];
}

/** Whether the commitments are shown each, and not in total alone. */
export const showsEach = ({ shown }: Options): boolean => shown !== 'totals';

export const metBy = ({ tests }: TestedCommitment): TestName[] =>
  testNames.filter((name) => tests[name].met);

function tested(
  agreement: PlacedAgreement,
  own: TestedCommitment[],
  order: string | undefined
): TestedAgreement {
  const total = own.length;
  const byMost = (a: TestedCommitment, b: TestedCommitment) => metBy(b).length - metBy(a).length;
  if (total === 0) return { agreement, commitments: [], byTest: [], byCount: [] };
  return {
    agreement,
    commitments: order === 'document' ? own : [...own].sort(byMost),
    byTest: testNames.map((test) => ({
      key: `test:${agreement.id}:${test}`,
      agreement,
      test,
      met: own.filter(({ tests }) => tests[test].met),
      total
    })),
    byCount: [...testNames.keys(), testNames.length].reverse().map((tests) => ({
      key: `count:${agreement.id}:${tests}`,
      agreement,
      tests,
      met: own.filter((commitment) => metBy(commitment).length === tests),
      total
    }))
  };
}

/** The commitments of each chosen agreement with what they meet, ordered as chosen. */
export function testedAgreements(input: SpecificityInput, options: Options): TestedAgreement[] {
  return chosenAgreements(input.agreements, options).map((agreement) => {
    const own = input.commitments.filter((row) => row.agreement === agreement.id);
    return tested(agreement, own, options['order']);
  });
}

/** Whether there are too many commitments for a row each. */
export function isAggregated(shown: TestedAgreement[]): boolean {
  return shown.reduce((sum, { commitments }) => sum + commitments.length, 0) > mostRows;
}
