import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import { placeAgreementHead, type PlacedAgreementHead } from '$lib/viz/agreementHead';
import { minTarget, type LayoutContext } from '$lib/viz/layout';
import { memoryOfPairs } from '$lib/viz/remember';
import type { Measure } from '$lib/viz/text';
import { textBlock } from '$lib/viz/textBlock';
import { chipText } from './itemLabel';
import type { PlacedUndated, PlacedUndatedList } from './placed';
import type { TimelineAgreement, TimelineCommitment, TimelineInput } from './select';

const titleStyle = { size: 13, lineHeight: 17, face: 'sans-400' } as const;
const leastColumn = 250;
const gutter = 24;
const rowGap = 6;
const square = 20;

/** Beyond so many, an agreement's commitments are one mark with their number. */
const mostListed = 80;

export const undatedKey = (id: string): string => `undated~${id}`;

/** The commitments whose own sentences name no date. */
export const undatedOf = ({ commitments }: TimelineInput): TimelineCommitment[] =>
  commitments.filter(({ dated }) => !dated);

/** Those that are listed one by one; none where there are too many of them. */
export function listedUndated(input: TimelineInput): TimelineCommitment[] {
  const all = undatedOf(input);
  return all.length > mostListed ? [] : all;
}

interface Cell {
  x: number;
  y: number;
  width: number;
}

function placeOne(
  { id, label, title }: TimelineCommitment,
  position: number,
  { x, y, width }: Cell,
  { locale, measure }: LayoutContext
): PlacedUndated {
  const side = Math.max(square, measure(label, chipText) + 8);
  const words = textBlock(
    textIn(title, locale),
    {
      ...titleStyle,
      x: side + 8,
      y: (minTarget - titleStyle.lineHeight) / 2,
      width: width - side - 8
    },
    measure
  );
  const height = Math.max(minTarget, words.height + minTarget - titleStyle.lineHeight);
  return {
    kind: 'undated',
    key: undatedKey(id),
    label: m.timeline_undated_mark({ label, title: textIn(title, locale) }, { locale }),
    target: { kind: 'commitment', id },
    x,
    y,
    width,
    height,
    position,
    square: { x: 0, y: (minTarget - square) / 2, width: side, height: square },
    letter: {
      x: side / 2,
      y: minTarget / 2 + 0.36 * chipText.size,
      text: label,
      anchor: 'middle',
      size: chipText.size
    },
    title: words.lines
  };
}

/** All of an agreement as one mark, where listing them would bury the rest. */
function placeCount(
  { id, position }: TimelineAgreement,
  count: number,
  { x, y, width }: Cell,
  { locale, measure }: LayoutContext
): PlacedUndated {
  const text = m.timeline_undated_count({ count }, { locale });
  const words = textBlock(
    text,
    { ...titleStyle, x: square + 8, y: 4, width: width - square - 8 },
    measure
  );
  const height = Math.max(minTarget, words.height + 8);
  return {
    kind: 'undated',
    key: undatedKey(id),
    label: text,
    target: { kind: 'exhibit', id: 'timeline' },
    x,
    y,
    width,
    height,
    position,
    square: { x: 0, y: 2, width: square, height: square },
    letter: null,
    title: words.lines
  };
}

const listOf = memoryOfPairs<Measure, TimelineInput, PlacedUndatedList>();

/**
 * Lists the commitments that name no date of their own, agreement by agreement, in as many columns
 * as fit, from y = 0. Sizes in px. The same for any window, so that it is placed once.
 */
export function placeUndated(input: TimelineInput, context: LayoutContext): PlacedUndatedList {
  const { measure, locale, width } = context;
  return listOf(measure, input, `${locale} ${width}`, () => placeList(input, context));
}

function placeList(input: TimelineInput, context: LayoutContext): PlacedUndatedList {
  const { width, locale } = context;
  const all = undatedOf(input);
  const fit = Math.max(1, Math.floor((width + gutter) / (leastColumn + gutter)));
  const cellWidth = (width - (fit - 1) * gutter) / fit;
  const heads: PlacedAgreementHead[] = [];
  const marks: PlacedUndated[] = [];
  let y = 0;
  for (const agreement of input.agreements) {
    const own = all.filter((commitment) => commitment.agreement === agreement.id);
    if (own.length === 0) continue;
    const total = input.commitments.filter((row) => row.agreement === agreement.id).length;
    const count = m.timeline_undated_share({ count: own.length, total }, { locale });
    const head = placeAgreementHead(agreement, count, { x: 0, y, width, inset: 0 }, context);
    heads.push(head);
    y += head.height;
    if (all.length > mostListed) {
      const mark = placeCount(agreement, own.length, { x: 0, y, width }, context);
      marks.push(mark);
      y = mark.y + mark.height + 2 * rowGap;
      continue;
    }
    for (let first = 0; first < own.length; first += fit) {
      const row = own
        .slice(first, first + fit)
        .map((commitment, index) =>
          placeOne(
            commitment,
            agreement.position,
            { x: index * (cellWidth + gutter), y, width: cellWidth },
            context
          )
        );
      marks.push(...row);
      y += Math.max(...row.map(({ height }) => height)) + rowGap;
    }
    y += 3 * rowGap;
  }
  return { heads, marks, height: y };
}
