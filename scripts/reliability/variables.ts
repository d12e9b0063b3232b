import type { Id } from '../../src/lib/model/types';
import { pairId, testNames, type Codes } from './codes';
import type { SecondReading } from './secondReading';

/** What both readers coded, once. */
export interface Unit {
  first: string | boolean;
  second: string | boolean;
  /** Whether the codebook itself gives the code away. */
  decided: boolean;
}

/** A question put to every unit of one kind. */
export interface Variable {
  name: string;
  units: Unit[];
}

/** What the units are made of. */
export interface Frame {
  areas: Id[];
  /** The commitments of each agreement, agreements in time order. */
  commitments: Id[][];
}

/**
 * Everything the two readings are compared by. Where several codes may be given (areas, continuity)
 * each that could be is a unit, given or not: every commitment with every area, every commitment
 * with every one of a later agreement. Only commitments of the second reading are compared.
 *
 * Throws when the second reading codes a commitment that is not in the frame.
 */
export function variables(first: Codes, second: SecondReading, frame: Frame): Variable[] {
  const { codes, decided } = second;
  const agreements = frame.commitments.map((ids) => ids.filter((id) => codes.areas.has(id)));
  const compared = agreements.flat();
  const unknown = [...codes.areas.keys()].filter((id) => !compared.includes(id));
  if (unknown.length > 0) throw new Error(`There is no commitment ${unknown.join(', ')}.`);

  const areas = compared.flatMap((id) =>
    frame.areas.map((area) => ({
      first: first.areas.get(id)!.includes(area),
      second: codes.areas.get(id)!.includes(area),
      decided: decided.areas.has(id)
    }))
  );
  const mainArea = compared.map((id) => ({
    first: first.areas.get(id)![0]!,
    second: codes.areas.get(id)![0]!,
    decided: decided.areas.has(id)
  }));
  const tests = testNames.map((test) => ({
    name: test,
    units: compared.map((id) => ({
      first: first[test].get(id)!,
      second: codes[test].get(id)!,
      decided: decided[test].has(id)
    }))
  }));
  const pairs = pairsOf(agreements);
  const joined = pairs.map((pair) => ({
    first: first.continuity.has(pair),
    second: codes.continuity.has(pair),
    decided: decided.continuity.has(pair)
  }));
  const links = (of: 'relation' | 'confidence') =>
    pairs.flatMap((pair) => {
      const [a, b] = [first.continuity.get(pair), codes.continuity.get(pair)];
      return a && b ? [{ first: a[of], second: b[of], decided: decided.continuity.has(pair) }] : [];
    });

  return [
    { name: 'areas', units: areas },
    { name: 'main area', units: mainArea },
    ...tests,
    { name: 'all four tests', units: tests.flatMap(({ units }) => units) },
    { name: 'continuity', units: joined },
    { name: 'relation', units: links('relation') },
    { name: 'confidence', units: links('confidence') }
  ];
}

/** Every commitment with every one of every later agreement. */
function pairsOf(agreements: readonly Id[][]): string[] {
  return agreements.flatMap((earlier, i) =>
    earlier.flatMap((from) =>
      agreements
        .slice(i + 1)
        .flat()
        .map((to) => pairId(from, to))
    )
  );
}
