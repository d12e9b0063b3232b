import type { Id } from '$lib/model/types';
import { memory } from '$lib/viz/remember';
import type { Options } from '../types';
import type { TimelineInput, TimelineItem } from './select';
import { spanOf, yearOf, type Span } from './time';

/** An item with where it lies on the chosen axis. */
export interface TimedItem {
  item: TimelineItem;
  span: Span;
  /** The agreement's place in time, which gives the colour. */
  position: number;
}

export const isFolded = ({ axis }: Options): boolean => axis === 'folded';

/**
 * How far an agreement's dates are moved, in years, so that all agreements begin where the first
 * begins; nothing on the calendar.
 */
function shiftOf(agreement: Id, { agreements }: TimelineInput, options: Options): number {
  const own = agreements.find(({ id }) => id === agreement);
  const [first] = agreements;
  return isFolded(options) && own && first ? yearOf(first.start) - yearOf(own.start) : 0;
}

const timedOf = memory<TimelineInput, TimedItem[]>();

/** The items in order of time; one that ends before it starts is not drawn. */
export function timedItems(input: TimelineInput, options: Options): readonly TimedItem[] {
  return timedOf(input, `folded: ${isFolded(options)}`, () => placeInTime(input, options));
}

function placeInTime(input: TimelineInput, options: Options): TimedItem[] {
  const shifts = new Map(
    input.agreements.map(({ id }) => [id, shiftOf(id, input, options)] as const)
  );
  const positions = new Map(input.agreements.map(({ id, position }) => [id, position] as const));
  return input.items
    .map((item): TimedItem => {
      const [from, to] = spanOf(item);
      const shift = shifts.get(item.agreement) ?? 0;
      return {
        item,
        span: [from + shift, to + shift],
        position: positions.get(item.agreement) ?? 0
      };
    })
    .filter(({ span: [from, to] }) => from < to)
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Whole years from the first date to the last; a single year where there is none. */
export function domainOf(items: readonly TimedItem[]): Span {
  if (items.length === 0) return [2000, 2001];
  let [first, last] = [Infinity, -Infinity];
  for (const { span } of items) {
    first = Math.min(first, span[0]);
    last = Math.max(last, span[1]);
  }
  return [Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1)];
}
