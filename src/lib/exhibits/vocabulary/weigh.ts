import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import type { Options } from '../types';
import type { CountedGroup, VocabularyInput } from './select';

/** What the groups are sorted by. */
export type Order = 'change' | 'alphabetical';

export type Direction = 'up' | 'same' | 'down';

export interface WeighedGroup {
  group: CountedGroup;
  /** Per 1.000 words, one for each agreement in order of time. */
  values: number[];
  /** Value in the last agreement less value in the first. */
  change: number;
  direction: Direction;
}

export const orderOf = ({ order }: Options): Order =>
  order === 'alphabetical' ? 'alphabetical' : 'change';

/** Takes away what a difference of two fractions leaves beyond any meaning, so that ties are ties. */
const settled = (value: number) => Math.round(value * 1e6) / 1e6;

function weigh(group: CountedGroup): WeighedGroup {
  const values = group.counts.map(({ perThousand }) => perThousand);
  const change = settled((values.at(-1) ?? 0) - (values[0] ?? 0));
  return { group, values, change, direction: change > 0 ? 'up' : change < 0 ? 'down' : 'same' };
}

/**
 * The groups from the one that grew most to the one that fell most between the first and the last
 * agreement, with one agreement from the most to the least frequent; or by their names. Ties keep
 * the order of the data.
 */
export function weighedGroups(
  { agreements, groups }: VocabularyInput,
  order: Order,
  locale: AppLocale
): WeighedGroup[] {
  if (agreements.length === 0) return [];
  const rows = groups.map(weigh);
  if (order === 'alphabetical') {
    const name = ({ group }: WeighedGroup) => textIn(group.label, locale);
    return rows.sort((a, b) => name(a).localeCompare(name(b), locale));
  }
  const weight = ({ values, change }: WeighedGroup) =>
    agreements.length === 1 ? (values[0] ?? 0) : change;
  return rows.sort((a, b) => weight(b) - weight(a));
}

/**
 * How many decimals, 3 at most, values need so that those that differ do not read the same, nor a
 * small one like nothing.
 */
export function decimalsFor(values: number[]): number {
  const distinct = new Set([0, ...values]).size;
  const told = (decimals: number) =>
    new Set([0, ...values].map((value) => value.toFixed(decimals))).size;
  return [1, 2].find((decimals) => told(decimals) === distinct) ?? 3;
}
