import type { Box, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { firstBaseline, textBlock } from '$lib/viz/textBlock';
import { body, gap, strong, type Frame } from './frame';
import type { FundingInput } from './select';
import { amountInWords, periodInWords, runningInWords, yearInWords } from './yearWords';
import type { YearAmount } from './years';

export interface PlacedWords {
  text: PlacedText;
  /** `paper` stands on a bar. */
  tone: 'ink' | 'muted' | 'paper';
  strong: boolean;
}

export interface PlacedYear extends PlacedMark {
  position: number;
  /** The amount of the year; null where the document gives no single number. */
  bar: Box | null;
  /** The sum up to and with the year, from the same start. */
  sum: Box | null;
  words: PlacedWords[];
}

const besideHeight = 28;
const aboveHeight = 18;
const besideRow = 44;
/** Above the words of a row whose bar stands below them, and a little less than below it. */
const padding = 6;

const lineAt = (
  x: number,
  top: number,
  text: string,
  anchor: PlacedText['anchor']
): PlacedText => ({
  x,
  y: top + firstBaseline(body),
  text,
  anchor,
  size: body.size
});

/** Amount and sum as bars from one start. */
function placeBars(year: YearAmount, frame: Frame, y: number, height: number) {
  const { figure, runningTotal } = year;
  const box = (amount: number): Box => ({
    x: frame.start,
    y,
    width: frame.length(amount, figure.unit),
    height
  });
  return {
    bar: figure.value === null ? null : box(figure.value),
    sum: runningTotal === null ? null : box(runningTotal)
  };
}

type Placed = Pick<PlacedYear, 'bar' | 'sum' | 'words' | 'height'>;
interface Texts {
  period: string;
  amount: string;
  running: string | null;
}

/** The amount in its bar, the year before it, the sum at the end of the line. */
function placeBeside(
  year: YearAmount,
  { period, amount, running }: Texts,
  y: number,
  frame: Frame
): Placed {
  const bars = placeBars(year, frame, y + (besideRow - besideHeight) / 2, besideHeight);
  const top = y + (besideRow - body.lineHeight) / 2;
  const words: PlacedWords[] = [
    { text: lineAt(frame.left, top, period, 'start'), tone: 'ink', strong: true },
    {
      text: lineAt(frame.start + (bars.bar ? gap : 0), top, amount, 'start'),
      tone: bars.bar ? 'paper' : 'ink',
      strong: true
    }
  ];
  if (running !== null) {
    words.push({ text: lineAt(frame.right, top, running, 'end'), tone: 'muted', strong: false });
  }
  return { ...bars, words, height: besideRow };
}

/** Year, amount and sum in one line above the bar, or below each other where they are too long. */
function placeAbove(
  year: YearAmount,
  { period, amount, running }: Texts,
  y: number,
  frame: Frame,
  { measure }: LayoutContext
): Placed {
  const { left, right } = frame;
  const words: PlacedWords[] = [];
  const reach = (text: string) => measure(text, strong);
  let top = y + padding;
  let x = left;
  for (const text of [period, amount]) {
    if (x > left && x + reach(text) > right) {
      top += strong.lineHeight;
      x = left;
    }
    const block = textBlock(text, { ...strong, x, y: top, width: right - x }, measure);
    words.push(...block.lines.map((line) => ({ text: line, tone: 'ink', strong: true }) as const));
    top += Math.max(0, block.height - strong.lineHeight);
    x += reach(block.lines.at(-1)?.text ?? '') + gap;
  }
  if (running !== null) {
    if (x + measure(running, body) > right) top += body.lineHeight;
    words.push({ text: lineAt(frame.right, top, running, 'end'), tone: 'muted', strong: false });
  }
  const barTop = top + body.lineHeight + 4;
  const bars = placeBars(year, frame, barTop, aboveHeight);
  const bottom = bars.bar ? barTop + aboveHeight : barTop;
  return { ...bars, words, height: bottom + padding + 4 - y };
}

/** One year from `y` downwards: its words, its amount, and the sum up to then. */
export function placeYear(
  year: YearAmount,
  y: number,
  frame: Frame,
  input: FundingInput,
  context: LayoutContext
): PlacedYear {
  const { width, locale } = context;
  const texts: Texts = {
    period: periodInWords(year, locale),
    amount: amountInWords(year, input.units, locale),
    running: runningInWords(year, input.units, locale)
  };
  const placed = frame.beside
    ? placeBeside(year, texts, y, frame)
    : placeAbove(year, texts, y, frame, context);
  return {
    key: year.key,
    label: yearInWords(year, input.units, locale),
    target: { kind: 'figure', id: year.figure.id },
    position: input.agreements.findIndex(({ id }) => id === year.figure.agreement),
    x: 0,
    y,
    width,
    ...placed
  };
}
