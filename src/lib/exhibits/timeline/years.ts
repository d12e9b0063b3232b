import { timedItems } from './items';
import type { TimelineInput, TimelineItem } from './select';

/** The dates in order of time, under the year in which each begins. */
export function datesByYear(input: TimelineInput): { year: string; items: TimelineItem[] }[] {
  const years = new Map<string, TimelineItem[]>();
  for (const { item } of timedItems(input, {})) {
    const year = item.start.slice(0, 4);
    const own = years.get(year);
    if (own) own.push(item);
    else years.set(year, [item]);
  }
  return [...years].map(([year, items]) => ({ year, items }));
}
