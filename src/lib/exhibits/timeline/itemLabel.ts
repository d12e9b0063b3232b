import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { minTarget, type LayoutContext, type PlacedMark, type PlacedText } from '$lib/viz/layout';
import { memory, memoryOfPairs } from '$lib/viz/remember';
import type { Measure } from '$lib/viz/text';
import { firstBaseline, textBlock } from '$lib/viz/textBlock';
import type { Drawn } from './fold';
import { agreementName, laneName, moneyInWords, onlyItem, titleAndTime } from './itemWords';
import type { TimelineCommitment, TimelineInput, TimelineItem } from './select';

/** A commitment tied to a date: its letter in a small square, seen from the top left of its box. */
export interface PlacedChip extends PlacedMark {
  kind: 'chip';
  position: number;
  /** Whether the date stands in the commitment's own sentence. */
  own: boolean;
  text: PlacedText;
}

/** The words of a drawn thing, stacked from the top left of their own block, in px. */
export interface ItemLabel {
  title: PlacedText[];
  time: PlacedText[];
  chips: PlacedChip[];
  width: number;
  height: number;
}

const titleStyle = { size: 13, lineHeight: 17, face: 'sans-650' } as const;
const timeStyle = { size: 13, lineHeight: 17, face: 'sans-400' } as const;
export const chipText = { size: 12, face: 'sans-650' } as const;

/** The key of a commitment's square beside a date. */
export const chipKey = (item: string, commitment: string): string => `${item}~${commitment}`;

function chipFor(
  { id, agreement, label, title }: TimelineCommitment,
  item: TimelineItem,
  { x, y, width }: { x: number; y: number; width: number },
  input: TimelineInput,
  { locale }: LayoutContext
): PlacedChip {
  const position = input.agreements.find((row) => row.id === agreement)?.position ?? 0;
  return {
    kind: 'chip',
    key: chipKey(item.id, id),
    label: m.timeline_chip(
      {
        label,
        title: textIn(title, locale),
        agreement: agreementName(input, agreement, locale)
      },
      { locale }
    ),
    target: { kind: 'commitment', id },
    x,
    y,
    width,
    height: minTarget,
    position,
    own: item.namedBy.includes(id),
    text: {
      x: width / 2,
      y: minTarget / 2 + 0.36 * chipText.size,
      text: label,
      anchor: 'middle',
      size: chipText.size
    }
  };
}

/** The commitments tied to what is drawn; none for what is folded: they come when it unfolds. */
function tiedTo(item: TimelineItem | null, { commitments }: TimelineInput): TimelineCommitment[] {
  const ids = new Set(item?.commitments);
  return commitments.filter(({ id }) => ids.has(id));
}

const labelOf = memoryOfPairs<Measure, TimelineInput, ItemLabel>();

/**
 * Title, time and the squares of the tied commitments, wrapped to a width.
 * @param room in px
 * @param extra words after the time: the lane or the money, where the drawing does not say them
 */
export function itemLabel(
  drawn: Drawn,
  room: number,
  extra: string[],
  input: TimelineInput,
  context: LayoutContext
): ItemLabel {
  const make = () => stackLabel(drawn, room, extra, input, context);
  const item = onlyItem(drawn);
  const key = [context.locale, room, item?.id, ...extra].join(' ');
  return item ? labelOf(context.measure, input, key, make) : make();
}

function stackLabel(
  drawn: Drawn,
  room: number,
  extra: string[],
  input: TimelineInput,
  context: LayoutContext
): ItemLabel {
  const { locale, measure } = context;
  const words = titleAndTime(drawn, locale);
  const title = textBlock(words.title, { ...titleStyle, x: 0, y: 0, width: room }, measure);
  const time = textBlock(
    [words.time, ...extra].join(' · '),
    { ...timeStyle, x: 0, y: title.height, width: room },
    measure
  );
  const chips: PlacedChip[] = [];
  let width = 0;
  for (const { text } of title.lines) width = Math.max(width, measure(text, titleStyle));
  for (const { text } of time.lines) width = Math.max(width, measure(text, timeStyle));
  let x = 0;
  let y = title.height + time.height;
  let bottom = y;
  const last = time.lines.at(-1);
  const item = onlyItem(drawn);
  const tied = tiedTo(item, input);
  if (item && last && tied.length > 0) {
    const end = measure(last.text, timeStyle) + 8;
    const isBeside = end + minTarget <= room;
    if (isBeside) {
      x = end;
      y -= timeStyle.lineHeight;
      last.y = y + firstBaseline({ size: timeStyle.size, lineHeight: minTarget });
    }
    for (const commitment of tied) {
      const side = Math.max(minTarget, measure(commitment.label, chipText) + 10);
      if (x > 0 && x + side > room) {
        x = 0;
        y += chips.length > 0 || !isBeside ? minTarget + 2 : timeStyle.lineHeight;
      }
      const chip = chipFor(commitment, item, { x, y, width: side }, input, context);
      chips.push(chip);
      x += side + 2;
      width = Math.max(width, x);
      bottom = Math.max(bottom, chip.y + chip.height);
    }
  }
  return { title: title.lines, time: time.lines, chips, width, height: bottom };
}

/** The squares of a label whose block stands at a point. */
export const chipsAt = ({ chips }: ItemLabel, { x, y }: { x: number; y: number }): PlacedChip[] =>
  chips.map((chip) => ({ ...chip, x: chip.x + x, y: chip.y + y }));

const wordsFor = memory<TimelineInput, string>();

/** A drawn thing in full words: when, what, of which kind, in which agreement. */
export function inWords(drawn: Drawn, input: TimelineInput, { locale }: LayoutContext): string {
  const item = onlyItem(drawn);
  const words = () => wordsOf(drawn, input, locale);
  return item ? wordsFor(input, `${locale} ${item.id}`, words) : words();
}

function wordsOf(drawn: Drawn, input: TimelineInput, locale: AppLocale): string {
  const { title, time } = titleAndTime(drawn, locale);
  const item = onlyItem(drawn);
  const lane = laneName(drawn.lane, locale);
  if (!item) return `${time}: ${title} (${lane})`;
  const money = moneyInWords(item, input, locale);
  const count = item.commitments.length;
  return m.timeline_item(
    {
      time,
      title,
      lane,
      agreement: agreementName(input, item.agreement, locale),
      money: money ? `, ${money}` : '',
      tied: count > 0 ? m.timeline_item_tied({ count }, { locale }) : ''
    },
    { locale }
  );
}
