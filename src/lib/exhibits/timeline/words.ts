import { asSentence } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Passage } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { agreementsAsSource, agreementsOf } from '../agreements';
import { uniquePassages } from '../passages';
import type { Choice, Description, Options } from '../types';
import { isFolded, timedItems, type TimedItem } from './items';
import { laneName, laneOrder, titleAndTime } from './itemWords';
import type { TimelineInput } from './select';
import { isWindow, wholeWindow } from './timeWindow';
import { undatedOf } from './undated';

/** Which axis, where there is more than one agreement to lay side by side; and which window. */
export function choicesTimeline({ agreements }: TimelineInput, locale: AppLocale): Choice[] {
  const window: Choice = {
    id: 'window',
    label: m.timeline_window({}, { locale }),
    values: [{ value: wholeWindow, label: m.timeline_fit({}, { locale }) }],
    fallback: wholeWindow,
    accepts: isWindow
  };
  if (agreements.length < 2) return [window];
  const values = [
    { value: 'calendar', label: m.timeline_calendar({}, { locale }) },
    { value: 'folded', label: m.timeline_folded({}, { locale }) }
  ];
  const axis = m.timeline_axis({}, { locale });
  return [{ id: 'axis', label: axis, values, fallback: 'calendar' }, window];
}

function titleOf(input: TimelineInput, locale: AppLocale): string {
  const total = input.commitments.length;
  const undated = undatedOf(input).length;
  const dates = input.items.length;
  const kind =
    total === 0
      ? dates === 0
        ? 'nothing'
        : 'dates'
      : undated === 0
        ? 'all'
        : undated === total
          ? 'none'
          : 'some';
  return m.timeline_title({ kind, undated, total, dates }, { locale });
}

/** Beyond so many dates the summary counts them instead of naming each. */
const mostTold = 60;

function summaryOf(input: TimelineInput, items: readonly TimedItem[], locale: AppLocale): string {
  const title = asSentence(titleOf(input, locale));
  const told = laneOrder.flatMap((lane) => {
    const own = items.filter(({ item }) => item.lane === lane);
    if (own.length === 0) return [];
    if (items.length > mostTold) {
      const count = m.timeline_dates({ count: own.length }, { locale });
      return [`${laneName(lane, locale)}: ${count}.`];
    }
    const each = own.map((timed) => {
      const drawn = { key: timed.item.id, lane, span: timed.span, items: [timed] };
      const { title: name, time } = titleAndTime(drawn, locale);
      return `${name} (${time})`;
    });
    return [`${laneName(lane, locale)}: ${each.join('; ')}.`];
  });
  return [title, ...told].join(' ');
}

/** Title, how to read it, summary and notes, computed from the dates. */
export function describeTimeline(
  input: TimelineInput,
  options: Options,
  locale: AppLocale
): Description {
  const items = timedItems(input, options);
  const tied = input.items.some(({ commitments }) => commitments.length > 0);
  return {
    title: titleOf(input, locale),
    howToRead: m.timeline_how({ tied: tied ? 'yes' : 'no' }, { locale }),
    summary: summaryOf(input, items, locale),
    notes: [
      ...(tied ? [m.timeline_note_tied({}, { locale })] : []),
      ...(isFolded(options) ? [m.timeline_note_folded({}, { locale })] : [])
    ],
    source: agreementsAsSource(
      agreementsOf(
        input.agreements,
        input.items.map(({ agreement }) => agreement)
      ),
      locale
    )
  };
}

export function sourcesTimeline(input: TimelineInput): Passage[] {
  return uniquePassages(input.items.map(({ passage }) => passage));
}
