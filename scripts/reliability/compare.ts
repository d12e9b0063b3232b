import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../data/reading/faults';
import { readDataset } from '../data/readDataset';
import { codesOf, type Codes } from './codes';
import { readSecondReading, type SecondReading } from './secondReading';
import { readSettled, recode, type Settled } from './settled';
import { variables, type Variable } from './variables';

/** The two readings as they were compared, and what became of their differences. */
export interface Comparison {
  /** The codes as they are published. */
  current: Codes;
  first: Codes;
  second: SecondReading;
  settled: Settled[];
  variables: Variable[];
}

/**
 * Compares the second reading with the first as it was before the differences were settled.
 * Throws when the data does not pass the gate or one of the two lists is not of its shape.
 */
export function compare(folders: { seeds: string; data: string }): Comparison {
  const outcome = readDataset(folders);
  if (!outcome.ok) throw new Error(outcome.faults.map(formatFault).join('\n'));
  const file = (name: string) => readFileSync(join(folders.data, name), 'utf8');
  const { dataset } = outcome;
  const current = codesOf(dataset);
  const settled = readSettled(file('settled.yaml'));
  const second = readSecondReading(file('second-reading.yaml'));
  const first = recode(current, settled, 'first');
  const frame = {
    areas: dataset.areas.map(({ id }) => id),
    commitments: dataset.agreements.map((agreement) =>
      dataset.commitments.filter((c) => c.agreement === agreement.id).map(({ id }) => id)
    )
  };
  return { current, first, second, settled, variables: variables(first, second, frame) };
}
