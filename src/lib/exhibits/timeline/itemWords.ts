import { formatFigure, textIn } from '$lib/i18n/figures';
import { formatEventTime } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Lane } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { Drawn } from './fold';
import type { TimelineInput, TimelineItem } from './select';

export const laneOrder: readonly Lane[] = [
  'agreement',
  'programme',
  'funding',
  'deadline',
  'event',
  'data'
];

export const laneName = (lane: Lane, locale: AppLocale): string =>
  m.timeline_lane({ lane }, { locale });

/** `9 mio. kr.`, or `5 mio. kr. om året` where it holds for each of several years; null for none. */
export function moneyInWords(
  { money, precision }: TimelineItem,
  { units }: TimelineInput,
  locale: AppLocale
): string | null {
  if (!money) return null;
  const amount = formatFigure(money, units, locale);
  return precision === 'years' ? m.timeline_each_year({ amount }, { locale }) : amount;
}

/** The item itself where a drawn thing is one; null where several are folded into it. */
export const onlyItem = ({ items }: Drawn): TimelineItem | null =>
  items.length === 1 ? (items[0]?.item ?? null) : null;

/** The years of several items together, `2013–2015`. */
function yearsOf({ items }: Drawn): string {
  const starts = items.map(({ item }) => item.start.slice(0, 4)).sort();
  const ends = items.map(({ item }) => item.end.slice(0, 4)).sort();
  const [first = '', last = ''] = [starts[0], ends.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

/** What a drawn thing is called, and when it is. */
export function titleAndTime(drawn: Drawn, locale: AppLocale): { title: string; time: string } {
  const item = onlyItem(drawn);
  if (item) return { title: textIn(item.title, locale), time: formatEventTime(item, locale) };
  return {
    title: m.timeline_many({ count: drawn.items.length }, { locale }),
    time: yearsOf(drawn)
  };
}

/** An agreement's short name; its id where there is no row of it. */
export function agreementName(
  { agreements }: TimelineInput,
  id: string,
  locale: AppLocale
): string {
  const found = agreements.find((agreement) => agreement.id === id);
  return found ? textIn(found.shortTitle, locale) : id;
}
