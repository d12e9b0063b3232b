import { formatFigure, textIn } from '$lib/i18n/figures';
import type { Figure } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { BaseLayout, LayoutContext, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import { figureInWords } from '../figureWords';
import { body, frameOf, gap, inset } from './frame';
import { placeYear, type PlacedYear } from './placeYear';
import type { FundingInput } from './select';
import { amountsByYear } from './years';

export interface FundingLayout extends BaseLayout {
  marks: PlacedYear[];
  /** What the money is for, above the years that share it. */
  captions: PlacedText[];
  /** What the numbers at the end of the lines are. */
  heads: PlacedText[];
  /** The line over the sum, as in an account. */
  rule: { x1: number; x2: number; y: number } | null;
}

const headHeight = 20;
const headSize = 13;
const captionGap = 8;
const sum = { size: 19, lineHeight: 28, face: 'sans-650' } as const;

/** The sum under the rule: what it is on the left, how much on the right. */
function placeTotal(
  total: Figure,
  y: number,
  { agreements, units }: FundingInput,
  { width, locale, measure }: LayoutContext
): PlacedYear {
  const amount = formatFigure(total, units, locale);
  const words =
    total.kind === 'derived'
      ? m.funding_total_derived({}, { locale })
      : m.funding_total({}, { locale });
  const room = width - 2 * inset;
  const beside = measure(words, body) + gap + measure(amount, sum) <= room;
  const left = textBlock(
    words,
    { ...body, lineHeight: sum.lineHeight, x: inset, y: y + gap, width: room },
    measure
  );
  const right = textBlock(
    amount,
    { ...sum, x: 0, y: beside ? y + gap : y + gap + left.height, width: room },
    measure
  );
  return {
    key: total.id,
    label: figureInWords(total, units, locale),
    target: { kind: 'figure', id: total.id },
    position: agreements.findIndex(({ id }) => id === total.agreement),
    x: 0,
    y,
    width,
    height: gap + (beside ? left.height : left.height + right.height) + gap / 2,
    bar: null,
    sum: null,
    words: [
      ...left.lines.map((text) => ({ text, tone: 'muted', strong: false }) as const),
      ...right.lines.map(
        (text) =>
          ({
            text: { ...text, x: width - inset, anchor: 'end' },
            tone: 'ink',
            strong: true
          }) as const
      )
    ]
  };
}

/**
 * Lays out one row per year, downwards in order of time: the year's amount as a bar, the sum up to
 * then as an outline from the same start, and the sum of all under a rule, as in an account. Sizes
 * in px; the height follows from the years and the lines of their words.
 */
export function layoutFunding(input: FundingInput, context: LayoutContext): FundingLayout {
  const { width, locale, measure } = context;
  const layout: FundingLayout = {
    width,
    height: 0,
    marks: [],
    captions: [],
    heads: [],
    rule: null
  };
  const years = amountsByYear(input.amounts);
  const frame = frameOf(years, input, context);
  let y = 0;
  let measured = '';
  for (const year of years) {
    const what = textIn(year.figure.measure, locale);
    if (what !== measured) {
      if (y > 0) y += captionGap;
      const block = textBlock(what, { ...body, x: inset, y, width: width - 2 * inset }, measure);
      layout.captions.push(...block.lines);
      y += block.height + captionGap;
    }
    if (measured === '' && year.runningTotal !== null) {
      const text = m.funding_running_total({}, { locale });
      layout.heads.push({ x: frame.right, y: y + headSize, text, anchor: 'end', size: headSize });
      y += headHeight;
    }
    measured = what;
    const mark = placeYear(year, y, frame, input, context);
    layout.marks.push(mark);
    y += mark.height;
  }
  if (input.total) {
    layout.rule = { x1: frame.left, x2: frame.right, y: y + 4 };
    const total = placeTotal(input.total, y + 5, input, context);
    layout.marks.push(total);
    y = total.y + total.height;
  }
  return { ...layout, height: Math.ceil(y) };
}
