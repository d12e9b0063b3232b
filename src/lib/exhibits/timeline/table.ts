import { textIn } from '$lib/i18n/figures';
import { formatEventTime } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { textCell } from '../cells';
import type { Options, Table } from '../types';
import { drawnTimeline } from './groups';
import { timedItems } from './items';
import { agreementName, laneName, moneyInWords } from './itemWords';
import type { TimelineInput, TimelineItem } from './select';
import { undatedKey, undatedOf } from './undated';

/** For each item in the window the key of the mark it is drawn in. */
function markKeys(input: TimelineInput, options: Options): Map<string, string> {
  const drawn = drawnTimeline(input, options).groups.flatMap((group) => group.drawn);
  return new Map(
    drawn.flatMap(({ key, items }) => items.map(({ item }) => [item.id, key] as const))
  );
}

/** One row per date in order of time, then one per commitment that names none. */
export function tableTimeline(input: TimelineInput, options: Options, locale: AppLocale): Table {
  const text = (id: string, label: string) => ({ id, label, numeric: false });
  const keys = markKeys(input, options);
  const commitments = new Map(input.commitments.map((row) => [row.id, row]));
  const labels = ({ commitments: ids }: TimelineItem) =>
    ids.map((id) => commitments.get(id)?.label ?? id).join(', ');
  const dated = timedItems(input, {}).map(({ item }) => ({
    key: keys.get(item.id) ?? null,
    cells: [
      textCell(formatEventTime(item, locale)),
      textCell(textIn(item.title, locale)),
      textCell(laneName(item.lane, locale)),
      textCell(agreementName(input, item.agreement, locale)),
      textCell(moneyInWords(item, input, locale)),
      textCell(labels(item) || null)
    ]
  }));
  const undated = undatedOf(input).map(({ id, agreement, label, title }) => ({
    key: undatedKey(id),
    cells: [
      textCell(m.timeline_no_date({}, { locale })),
      textCell(textIn(title, locale)),
      textCell(m.timeline_commitment({}, { locale })),
      textCell(agreementName(input, agreement, locale)),
      textCell(null),
      textCell(label)
    ]
  }));
  return {
    columns: [
      text('when', m.timeline_column_when({}, { locale })),
      text('what', m.timeline_column_what({}, { locale })),
      text('lane', m.timeline_column_lane({}, { locale })),
      text('agreement', m.timeline_column_agreement({}, { locale })),
      text('money', m.timeline_column_money({}, { locale })),
      text('commitments', m.timeline_column_commitments({}, { locale }))
    ],
    rows: [...dated, ...undated]
  };
}
