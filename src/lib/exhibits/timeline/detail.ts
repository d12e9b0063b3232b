import { textIn } from '$lib/i18n/figures';
import { formatEventTime } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { uniquePassages } from '../passages';
import type { MarkDetail, Options } from '../types';
import type { Drawn } from './fold';
import { drawnTimeline } from './groups';
import { chipKey } from './itemLabel';
import { agreementName, laneName, moneyInWords, titleAndTime } from './itemWords';
import type { TimelineCommitment, TimelineInput, TimelineItem } from './select';
import { listedUndated, undatedKey, undatedOf } from './undated';
import { commitmentLine } from './commitmentLine';

/** Of what is folded, so much is shown in the panel; the list below the chart has it all. */
const mostShown = 20;

/** A list cut where it would no longer be read, with the number of what is left. */
function shortened(lines: string[], locale: AppLocale): string[] {
  const more = lines.length - mostShown;
  return more > 0
    ? [...lines.slice(0, mostShown), m.timeline_more({ count: more }, { locale })]
    : lines;
}

function itemDetail(item: TimelineItem, input: TimelineInput, locale: AppLocale): MarkDetail {
  const money = moneyInWords(item, input, locale);
  const agreement = agreementName(input, item.agreement, locale);
  return {
    heading: textIn(item.title, locale),
    facts: [
      formatEventTime(item, locale),
      m.timeline_fact_lane({ lane: laneName(item.lane, locale), agreement }, { locale }),
      ...(money ? [money] : [])
    ],
    passages: [item.passage],
    commitments: item.commitments,
    ours: item.commitments.length > 0 ? m.timeline_ours_tied({}, { locale }) : null
  };
}

function manyDetail(drawn: Drawn, locale: AppLocale): MarkDetail {
  const { title, time } = titleAndTime(drawn, locale);
  const lines = drawn.items.map(
    ({ item }) => `${formatEventTime(item, locale)}: ${textIn(item.title, locale)}`
  );
  const passages = uniquePassages(drawn.items.map(({ item }) => item.passage));
  return {
    heading: `${title}, ${time}`,
    facts: shortened(lines, locale),
    passages: passages.slice(0, mostShown),
    commitments: [],
    ours: null
  };
}

function commitmentDetail(commitment: TimelineCommitment, locale: AppLocale): MarkDetail {
  return {
    heading: commitmentLine(commitment, locale),
    facts: [m.timeline_fact_dated({ dated: commitment.dated ? 'yes' : 'no' }, { locale })],
    passages: [],
    commitments: [commitment.id],
    ours: m.timeline_ours_dated({}, { locale })
  };
}

/** All commitments of one agreement that name no date, where they are one mark. */
function undatedDetail(agreement: string, input: TimelineInput, locale: AppLocale) {
  const own = undatedOf(input).filter((commitment) => commitment.agreement === agreement);
  if (own.length === 0) return null;
  return {
    heading: m.timeline_undated_count({ count: own.length }, { locale }),
    facts: shortened(
      own.map((commitment) => commitmentLine(commitment, locale)),
      locale
    ),
    passages: [],
    commitments: [],
    ours: m.timeline_ours_dated({}, { locale })
  };
}

/** A date, several dates folded into one, or a commitment; null for any other key. */
export function detailTimeline(
  input: TimelineInput,
  key: string,
  options: Options,
  locale: AppLocale
): MarkDetail | null {
  const item = input.items.find(({ id }) => id === key);
  if (item) return itemDetail(item, input, locale);
  const commitment = input.commitments.find(
    ({ id }) =>
      undatedKey(id) === key ||
      (key.endsWith(`~${id}`) && input.items.some((row) => chipKey(row.id, id) === key))
  );
  if (commitment) return commitmentDetail(commitment, locale);
  const many = drawnTimeline(input, options)
    .groups.flatMap(({ drawn }) => drawn)
    .find((drawn) => drawn.key === key && drawn.items.length > 1);
  if (many) return manyDetail(many, locale);
  const agreement = input.agreements.find(({ id }) => undatedKey(id) === key);
  return agreement ? undatedDetail(agreement.id, input, locale) : null;
}

/** The marks of some commitments, as far as they are drawn: beside their dates or in the list. */
function marksOf(ids: readonly string[], drawn: ReadonlySet<string>, input: TimelineInput) {
  const chips = input.items
    .filter(({ id }) => drawn.has(id))
    .flatMap(({ id, commitments }) =>
      commitments.filter((tied) => ids.includes(tied)).map((tied) => chipKey(id, tied))
    );
  const listed = new Set(listedUndated(input).map(({ id }) => id));
  return [...chips, ...ids.filter((id) => listed.has(id)).map(undatedKey)];
}

/** With a date its commitments, wherever they stand; with a commitment its dates. */
export function relatedTimeline(input: TimelineInput, key: string, options: Options): string[] {
  const { items, commitments } = input;
  const drawn = new Set(
    drawnTimeline(input, options).groups.flatMap((group) => group.drawn.map(({ key: own }) => own))
  );
  const item = items.find(({ id }) => id === key);
  if (item) return [key, ...marksOf(item.commitments, drawn, input)];
  const commitment = commitments.find(({ id }) => key.endsWith(`~${id}`));
  if (!commitment) return [key];
  const dates = items.filter(
    ({ id, commitments: tied }) => drawn.has(id) && tied.includes(commitment.id)
  );
  return [
    ...new Set([key, ...marksOf([commitment.id], drawn, input), ...dates.map(({ id }) => id)])
  ];
}
