import { textIn } from '$lib/i18n/figures';
import type { Id } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { LayoutContext } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import { wrapText } from '$lib/viz/text';
import { themeMark } from './draw';
import { branchWords, commitmentLabel, rootWords, threadName } from './labels';
import type { Reading, Thread } from './reading';
import { barGap, barWidth, headingStyle } from './rows';
import type { ThreadTheme } from './select';
import {
  area,
  line,
  rectangle,
  relationSign,
  strokes,
  stub,
  styled,
  written,
  type DrawnMark,
  type Shape,
  type StyledText
} from './shapes';

/** Where later commitments stand: in from the left by what leads to them. */
export const indent = 48;
export const titleSize = 14;
const titleStyle = { size: titleSize, lineHeight: 19, face: 'sans-400' } as const;
const labelStyle = { ...titleStyle, face: 'sans-650' } as const;
const noteStyle = { size: 12, lineHeight: 17, face: 'sans-400' } as const;
const padding = 5;

interface PlacedEntry {
  shapes: Shape[];
  texts: StyledText[];
  height: number;
}

/** One commitment as it stands in the list: its bar, a note in small words, label and title. */
function entry(
  reading: Reading,
  { id, x, y, gutter, note }: { id: Id; x: number; y: number; gutter: number; note: string },
  { width, locale, measure }: LayoutContext
): PlacedEntry {
  const { title, label, column } = reading.commitments.get(id)!;
  const left = x + barWidth + barGap;
  const top = y + padding;
  const notes = textBlock(note, { ...noteStyle, x: left, y: top, width: width - left }, measure);
  const start = left + gutter;
  const middle = top + notes.height;
  // A label too long to stand beside the title has lines of its own.
  const own = { ...labelStyle, x: left, y: middle, width: width - left };
  const labels = textBlock(label, own, measure);
  const titleTop = gutter > 0 ? middle : middle + labels.height;
  const titles = textBlock(
    textIn(title, locale),
    { ...titleStyle, x: start, y: titleTop, width: width - start },
    measure
  );
  const height = Math.max(28, titleTop + titles.height + padding - y);
  return {
    height,
    shapes: [area(rectangle(x, y + 3, barWidth, height - 6), column)],
    texts: [
      ...styled(notes.lines, 'muted', 400),
      ...styled(labels.lines, column, 650),
      ...styled(titles.lines, 'ink', 400)
    ]
  };
}

/** A theme's heading over its commitments. */
export function listHeading(
  reading: Reading,
  { theme, depth }: { theme: ThreadTheme; depth: number },
  y: number,
  { width, locale, measure }: LayoutContext
): DrawnMark {
  const style = headingStyle(depth);
  const lines = wrapText(textIn(theme.title, locale), width, style, measure);
  const box = { x: 1, y, width: width - 2, height: lines.length * style.line + 6 };
  return themeMark(reading, { theme, depth, lines }, box, { x: 0, anchor: 'start' }, locale);
}

/** Where commitments of an agreement begin: later ones have what leads to them at the left. */
const startOf = (column: number) => (column > 0 ? indent : 0);

/** What leads to a later commitment: a thread where it has roots, else the sign of a new one. */
function lead(fresh: boolean, x: number, y: number, column: number): Shape[] {
  if (fresh) return stub('new', x - 2, y, 4 - x, column);
  return [line(`M4 ${written(y)}H${x - 2}`, column, 2.75)];
}

/** A commitment with what it builds on, and the sign of one that is new or not carried on. */
export function listCommitment(
  reading: Reading,
  id: Id,
  { y, gutter }: { y: number; gutter: number },
  context: LayoutContext
): DrawnMark {
  const { locale, width } = context;
  const { column } = reading.commitments.get(id)!;
  const later = column > 0;
  const x = startOf(column);
  const note = later ? rootWords(reading, id, locale) : '';
  const placed = entry(reading, { id, x, y, gutter, note }, context);
  const gone = column < reading.columns.length - 1 && reading.after(id).length === 0;
  const below = y + placed.height + noteStyle.lineHeight / 2;
  const start = x + barWidth + barGap;
  const words = m.commitment_threads_gone_word({}, { locale });
  const sign: StyledText = {
    x: x + indent + barGap,
    y: below + 0.36 * noteStyle.size,
    text: words,
    anchor: 'start',
    size: noteStyle.size,
    ink: 'muted',
    weight: 400
  };
  return {
    key: id,
    kind: 'commitment',
    label: commitmentLabel(reading, id, locale),
    target: { kind: 'commitment', id },
    x: 1,
    y,
    width: width - 2,
    height: placed.height + (gone ? noteStyle.lineHeight + 4 : 0),
    shapes: [
      ...placed.shapes,
      ...(later ? lead(note === '', x, y + placed.height / 2, column) : []),
      ...(gone ? stub('gone', start, below, indent - barWidth - barGap, column) : [])
    ],
    texts: [...placed.texts, ...(gone ? [sign] : [])],
    hit: null
  };
}

/** A thread as a branch from the commitment above it, with the relation in words. */
export function listThread(
  reading: Reading,
  thread: Thread,
  { y, from, gutter }: { y: number; from: number; gutter: number },
  context: LayoutContext
): DrawnMark {
  const { locale, width } = context;
  const [earlier, later] = [thread.from, thread.to].map(
    (id) => reading.commitments.get(id)!.column
  );
  const x = startOf(earlier!);
  const end = x + indent;
  const note = branchWords(reading, thread, locale);
  const placed = entry(reading, { id: thread.to, x: end, y, gutter, note }, context);
  const middle = y + placed.height / 2;
  const spine = x + barWidth / 2;
  const sign = x + 27;
  const { width: stroke, dash } = strokes[thread.confidence];
  const at = written(middle);
  const down = `M${written(spine)} ${written(from)}V${written(middle - 10)}`;
  const bend = `Q${written(spine)} ${at} ${written(spine + 10)} ${at}H${sign}`;
  return {
    key: thread.key,
    kind: 'thread',
    label: threadName(reading, thread, locale),
    target: { kind: 'commitment', id: thread.to },
    x: x + 1,
    y,
    width: width - x - 2,
    height: placed.height,
    shapes: [
      line(down + bend, earlier!, stroke, { dash }),
      line(`M${sign} ${at}H${written(end - 2)}`, later!, stroke, { dash }),
      ...relationSign(thread.relation, { x: sign, y: middle, angle: 0 }, [earlier!, later!]),
      ...placed.shapes
    ],
    texts: placed.texts,
    hit: null
  };
}
