import type { AreaCommitments, PolicyAreasInput } from './select';

/** What an area is weighed by: its share of an agreement's commitments, or their number. */
export type Measure = 'share' | 'number';

export interface AreaValue {
  /** Of the agreement, 0-based. */
  position: number;
  count: number;
  /** The commitments of the agreement. */
  total: number;
  /** Part of the total, 0 to 1; 0 where an agreement has no commitments at all. */
  share: number;
  /** The share or the count, by the measure. */
  value: number;
}

export type Direction = 'up' | 'same' | 'down';

export interface WeighedArea {
  area: AreaCommitments;
  /** One for each agreement, in order of time. */
  values: AreaValue[];
  /** Value in the last agreement less value in the first, by the measure. */
  change: number;
  direction: Direction;
}

/** Takes away what a difference of two fractions leaves beyond any meaning, so that ties are ties. */
const settled = (value: number) => Math.round(value * 1e9) / 1e9;

function weigh({ agreements }: PolicyAreasInput, area: AreaCommitments, measure: Measure) {
  const values = agreements.map(({ position, total }, index): AreaValue => {
    const count = area.commitments[index]?.length ?? 0;
    const share = total > 0 ? count / total : 0;
    return { position, count, total, share, value: measure === 'share' ? share : count };
  });
  const change = settled((values.at(-1)?.value ?? 0) - (values[0]?.value ?? 0));
  const direction: Direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return { area, values, change, direction };
}

/**
 * The areas from the one that grew most to the one that shrank most between the first and the last
 * agreement; with one agreement from the largest to the smallest. Ties keep the order of the areas.
 */
export function weighedAreas(input: PolicyAreasInput, measure: Measure): WeighedArea[] {
  if (input.agreements.length === 0) return [];
  const areas = input.areas.map((area) => weigh(input, area, measure));
  const last = ({ values }: WeighedArea) => values.at(-1)?.value ?? 0;
  return input.agreements.length === 1
    ? areas.sort((a, b) => last(b) - last(a))
    : areas.sort((a, b) => b.change - a.change);
}

/**
 * How many decimals, two at most, a row of per cent needs so that parts of a whole that differ do
 * not read the same, nor a small one like nothing.
 */
export function decimalsFor(shares: number[]): number {
  const distinct = new Set([0, ...shares]).size;
  const told = (decimals: number) =>
    new Set([0, ...shares].map((share) => (share * 100).toFixed(decimals))).size;
  return [0, 1].find((decimals) => told(decimals) === distinct) ?? 2;
}
