import type { Measurement } from './measure';

/** The middle value; between the two middle ones when their number is even. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of nothing.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(middle - 1)] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}

const names = [
  'bytes',
  'script',
  'requests',
  'fcp',
  'lcp',
  'drawn',
  'cls',
  'mainThread',
  'blocking',
  'heap'
] as const satisfies (keyof Measurement)[];

/** The median of every quantity by itself. */
export function medians(rounds: readonly Measurement[]): Measurement {
  const entries = names.map((name) => [name, median(rounds.map((round) => round[name]))] as const);
  return Object.fromEntries(entries) as unknown as Measurement;
}

/** A page under a condition: what it costs and what it could cost at the least. */
export interface Comparison {
  page: string;
  path: string;
  condition: string;
  site: Measurement;
  floor: Measurement;
}
