import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatFigure } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Figure } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { BaseLayout, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import type { TextStyle } from '$lib/viz/text';
import { figureInWords } from '../figureWords';
import type { FundingInput } from './select';
import { amountsByYear, type YearAmount } from './years';

interface PlacedYear extends PlacedMark {
  /** Null for the sum, which has no bar. */
  bar: { x: number; y: number; width: number; height: number } | null;
  position: number;
  texts: { text: PlacedText; strong: boolean }[];
}

export interface FundingLayout extends BaseLayout {
  marks: PlacedYear[];
  heads: PlacedText[];
  /** The line over the sum, as in an account. */
  rule: { x1: number; x2: number; y: number } | null;
}

const barHeight = 28;
const gap = 12;
const large: TextStyle = { size: 19, face: 'sans-650' };
const small: TextStyle = { size: 14, face: 'sans-400' };
/** Bars shorter than this, in px, say nothing: then the texts stand above and below instead. */
const leastRoom = 56;

/** What the years say, and the scale and columns they share; in px. */
interface Frame {
  bar: (amount: number) => number;
  /** Where the bars begin. */
  start: number;
  /** Whether a year's texts stand above and below its bar. */
  stacked: boolean;
  head: number;
  row: number;
}

const periodText = ({ period }: YearAmount, locale: AppLocale) =>
  period ? formatPeriod(period, locale) : m.funding_no_date({}, { locale });

const money = (value: number, figure: Figure, { units }: FundingInput, locale: AppLocale) =>
  formatFigure({ ...figure, value }, units, locale);

function frameOf(years: YearAmount[], input: FundingInput, context: LayoutContext): Frame {
  const { width, locale, measure } = context;
  const widest = (texts: string[], style: TextStyle) =>
    max(texts, (text) => measure(text, style)) ?? 0;
  const texts = (value: (year: YearAmount) => number) =>
    years.map((year) => money(value(year), year.figure, input, locale));
  const start =
    widest(
      years.map((year) => periodText(year, locale)),
      large
    ) + gap;
  const amounts = widest(
    texts(({ amount }) => amount),
    large
  );
  const totals = [...texts((year) => year.runningTotal), m.funding_running_total({}, { locale })];
  const room = width - start - amounts - widest(totals, small) - 3 * gap;
  const stacked = room < leastRoom;
  const longest = max(years, ({ amount }) => amount) || 1;
  return {
    bar: scaleLinear([0, longest], [0, stacked ? width : room]),
    start: stacked ? 0 : start,
    stacked,
    head: stacked ? 0 : 28,
    row: stacked ? 92 : 48
  };
}

/** One year: its bar with the texts around it. */
function placeYear(
  year: YearAmount,
  y: number,
  frame: Frame,
  input: FundingInput,
  { width, locale }: LayoutContext
): PlacedYear {
  const length = frame.bar(year.amount);
  const amount = money(year.amount, year.figure, input, locale);
  const total = money(year.runningTotal, year.figure, input, locale);
  const baseline = frame.stacked ? y + 20 : y + frame.row / 2 + 7;
  const set = (
    text: string,
    x: number,
    anchor: PlacedText['anchor'],
    { size }: TextStyle = large,
    at = baseline
  ) => ({ text: { x, y: at, text, anchor, size }, strong: size === large.size });
  return {
    key: year.key,
    label: `${periodText(year, locale)}: ${figureInWords(year.figure, input.units, locale)}`,
    target: { kind: 'figure', id: year.figure.id },
    x: 0,
    y,
    width,
    height: frame.row,
    position: input.agreements.findIndex(({ id }) => id === year.figure.agreement),
    bar: {
      x: frame.start,
      y: frame.stacked ? y + 30 : y + (frame.row - barHeight) / 2,
      width: length,
      height: barHeight
    },
    texts: frame.stacked
      ? [
          set(periodText(year, locale), 0, 'start'),
          set(amount, width, 'end'),
          set(m.funding_up_to_then({ total }, { locale }), width, 'end', small, y + 76)
        ]
      : [
          set(periodText(year, locale), 0, 'start'),
          set(amount, frame.start + length + gap, 'start'),
          set(total, width, 'end', small)
        ]
  };
}

/** The sum under the rule, as in an account. */
function placeTotal(
  total: Figure,
  y: number,
  input: FundingInput,
  { width, locale }: LayoutContext
): PlacedYear {
  const baseline = y + 31;
  const words = { text: m.funding_total({}, { locale }), x: 0, anchor: 'start', size: 16 } as const;
  const sum = { text: formatFigure(total, input.units, locale), x: width, anchor: 'end' } as const;
  return {
    key: total.id,
    label: figureInWords(total, input.units, locale),
    target: { kind: 'figure', id: total.id },
    x: 0,
    y,
    width,
    height: 48,
    position: input.agreements.findIndex(({ id }) => id === total.agreement),
    bar: null,
    texts: [
      { text: { ...words, y: baseline }, strong: false },
      { text: { ...sum, y: baseline, size: large.size }, strong: true }
    ]
  };
}

/**
 * Lays out one bar per year, downwards in order of time, with the running total on the right and
 * the sum under a rule, as in an account. Sizes in px; the height follows from the years.
 */
export function layoutFunding(input: FundingInput, context: LayoutContext): FundingLayout {
  const { width, locale } = context;
  const years = amountsByYear(input);
  if (years.length === 0) return { width, height: 0, marks: [], heads: [], rule: null };
  const frame = frameOf(years, input, context);
  const heads: PlacedText[] = frame.stacked
    ? []
    : [
        {
          x: frame.start,
          y: 14,
          text: m.funding_amount({}, { locale }),
          anchor: 'start',
          size: 14
        },
        { x: width, y: 14, text: m.funding_running_total({}, { locale }), anchor: 'end', size: 14 }
      ];
  const marks = years.map((year, index) =>
    placeYear(year, frame.head + index * frame.row, frame, input, context)
  );
  const bottom = frame.head + years.length * frame.row;
  if (!input.total) return { width, height: bottom, marks, heads, rule: null };
  const total = placeTotal(input.total, bottom + 8, input, context);
  return {
    width,
    height: total.y + total.height,
    marks: [...marks, total],
    heads,
    rule: { x1: 0, x2: width, y: bottom + 4 }
  };
}
