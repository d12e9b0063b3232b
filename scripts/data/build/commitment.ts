import type { Commitment, Passage, TestName, TestResult } from '../../../src/lib/model/types';
import type { CommitmentYaml } from '../reading/schemas/commitment';
import type { PassageReference } from '../reading/schemas/passage';
import type { Spot } from '../reading/spot';
import type { Cutter } from '../source/cutter';
import type { Built, Source } from './assembly';

export const TEST_NAMES = [
  'counterpart',
  'number',
  'deadline',
  'deliverable'
] as const satisfies TestName[];

/** The published commitments of an agreement. */
export function buildCommitments({
  id,
  reading,
  cutter
}: Source): Built<CommitmentYaml, Commitment>[] {
  return reading.commitments.rows.map(({ value: raw, spot }) => {
    const all = (key: 'parts' | 'context'): Passage[] =>
      raw[key].map((reference, i) => cutter.cut(reference, spot.at(key, i)));
    const row: Commitment = {
      id: raw.id,
      agreement: id,
      theme: raw.theme,
      label: raw.label,
      title: raw.title,
      quote: cutter.cut(raw.quote, spot.at('quote')),
      leadIn: raw.leadIn && cutter.cut(raw.leadIn, spot.at('leadIn')),
      parts: all('parts'),
      context: all('context'),
      committedBy: raw.committedBy,
      with: raw.with,
      areas: raw.areas,
      figures: raw.figures,
      events: raw.events,
      tests: buildTests(raw.tests, cutter, spot.at('tests'))
    };
    return { raw, row, spot };
  });
}

function buildTests(
  raw: Record<TestName, PassageReference | null>,
  cutter: Cutter,
  spot: Spot
): Record<TestName, TestResult> {
  const result = (name: TestName): TestResult => {
    const reference = raw[name];
    return {
      met: reference !== null,
      passage: reference && cutter.cut(reference, spot.at(name))
    };
  };
  return {
    counterpart: result('counterpart'),
    number: result('number'),
    deadline: result('deadline'),
    deliverable: result('deliverable')
  };
}
