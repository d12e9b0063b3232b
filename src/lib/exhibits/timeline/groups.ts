import { memory } from '$lib/viz/remember';
import type { Options } from '../types';
import { drawnItems, type Drawn } from './fold';
import { domainOf, isFolded, timedItems, type TimedItem } from './items';
import type { TimelineAgreement, TimelineInput } from './select';
import type { Span } from './time';
import { windowOf } from './timeWindow';

/** Items that share lanes: all of them, or on the folded axis those of one agreement. */
export interface ItemGroup {
  agreement: TimelineAgreement | null;
  items: readonly TimedItem[];
  /** What of them is drawn in the window. */
  drawn: Drawn[];
}

/** Everything that is drawn, wherever and however wide: what drawing, table and panel agree on. */
export interface DrawnTimeline {
  items: readonly TimedItem[];
  domain: Span;
  window: Span;
  groups: ItemGroup[];
}

const drawnOf = memory<TimelineInput, DrawnTimeline>();

/** The dates that the chosen window shows, folded until they can be read. */
export const drawnTimeline = (input: TimelineInput, options: Options): DrawnTimeline =>
  drawnOf(input, JSON.stringify([options['axis'], options['window']]), () => draw(input, options));

function draw(input: TimelineInput, options: Options): DrawnTimeline {
  const items = timedItems(input, options);
  const domain = domainOf(items);
  const window = windowOf(options['window'], domain);
  const all = { agreement: null, items, drawn: drawnItems(items, window, '') };
  if (!isFolded(options)) return { items, domain, window, groups: items.length > 0 ? [all] : [] };
  const groups = input.agreements.map((agreement) => {
    const own = items.filter(({ item }) => item.agreement === agreement.id);
    return { agreement, items: own, drawn: drawnItems(own, window, `${agreement.id}-`) };
  });
  return { items, domain, window, groups: groups.filter((group) => group.items.length > 0) };
}
