import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import type { Box, PlacedText } from '$lib/viz/layout';
import { halves, pointAt, through } from './curve';
import { themeGroup } from './groups';
import { commitmentLabel, threadName } from './labels';
import type { Reading } from './reading';
import {
  barGap,
  barWidth,
  headingStyle,
  titleLine,
  type CommitmentRow,
  type Frame,
  type HeadingRow
} from './rows';
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
  type Edge,
  type Shape
} from './shapes';
import type { WovenThread } from './weave';

/** Texts stand towards the threads: at the right edge of the first column, else at the left. */
export function textEdge({ x, width, edges }: Frame): Edge {
  return edges.right && !edges.left
    ? { x: x + width - barWidth - barGap, anchor: 'end' }
    : { x: x + barWidth + barGap, anchor: 'start' };
}

/** Baselines of lines that stand together in the middle of a height. */
function baselines(count: number, y: number, height: number, size: number, line: number) {
  const first = y + (height - count * line) / 2 + line / 2 + size * 0.36;
  return Array.from({ length: count }, (_, index) => first + index * line);
}

/** The bars of a commitment, one on each side that threads reach, held together by a tint. */
function bars({ x, width, edges }: Frame, { y, height }: CommitmentRow, column: number): Shape[] {
  const bar = (at: number) => area(rectangle(at, y + 3, barWidth, height - 6), column);
  const tint = area(rectangle(x, y + 3, width, height - 6), column, { opacity: 0.1 });
  return [
    ...(edges.left && edges.right ? [tint] : []),
    ...(edges.left || !edges.right ? [bar(x)] : []),
    ...(edges.right ? [bar(x + width - barWidth)] : [])
  ];
}

/** What a commitment has instead of threads: a stub on the side where there are none. */
function stubs(reading: Reading, row: CommitmentRow, frame: Frame, lead: number, column: number) {
  const middle = row.y + row.height / 2;
  const { x, width, edges } = frame;
  return [
    ...(edges.left && reading.before(row.id).length === 0
      ? stub('new', x - 2, middle, -lead, column)
      : []),
    ...(edges.right && reading.after(row.id).length === 0
      ? stub('gone', x + width + 2, middle, lead, column)
      : [])
  ];
}

export function drawCommitment(
  reading: Reading,
  row: CommitmentRow,
  frame: Frame,
  lead: number,
  locale: AppLocale
): DrawnMark {
  const { label, column } = reading.commitments.get(row.id)!;
  const edge = textEdge(frame);
  const indent = edge.anchor === 'end' ? -frame.gutter : frame.gutter;
  const { above, lines } = row;
  const count = above.length + lines.length;
  const rows = baselines(count, row.y, row.height, frame.size, titleLine(frame.size));
  const text = (words: string, index: number, x: number): PlacedText => ({
    x,
    y: rows[index]!,
    text: words,
    anchor: edge.anchor,
    size: frame.size
  });
  const labels = above.length > 0 ? above : [label];
  return {
    key: row.id,
    kind: 'commitment',
    label: commitmentLabel(reading, row.id, locale),
    target: { kind: 'commitment', id: row.id },
    x: frame.x + 1,
    y: row.y,
    width: frame.width - 2,
    height: row.height,
    shapes: [...bars(frame, row, column), ...stubs(reading, row, frame, lead, column)],
    texts: [
      ...styled(
        labels.map((words, index) => text(words, index, edge.x)),
        column,
        650
      ),
      ...styled(
        lines.map((words, index) => text(words, above.length + index, edge.x + indent)),
        'ink',
        400
      )
    ],
    hit: null
  };
}

/** A theme's heading as a mark that lifts what is in it. */
export function themeMark(
  reading: Reading,
  { theme, depth, lines }: Omit<HeadingRow, 'kind' | 'y' | 'height'>,
  box: Box,
  edge: Edge,
  locale: AppLocale
): DrawnMark {
  const style = headingStyle(depth);
  const group = themeGroup(reading, theme.id, textIn(theme.title, locale), locale);
  return {
    ...box,
    key: group.key,
    kind: 'theme',
    label: group.heading,
    target: { kind: 'commitment', id: group.commitments[0]! },
    shapes: [],
    texts: lines.map((text, index) => ({
      ...edge,
      y: box.y + (index + 0.5) * style.line + style.size * 0.36,
      text,
      size: style.size,
      ink: depth === 0 ? 'ink' : 'muted',
      weight: 650
    })),
    hit: null
  };
}

export function drawTheme(
  reading: Reading,
  row: HeadingRow,
  frame: Frame,
  locale: AppLocale
): DrawnMark {
  const box = { x: frame.x + 1, y: row.y, width: frame.width - 2, height: row.height };
  return themeMark(reading, row, box, textEdge(frame), locale);
}

/** A thread in the two colours of its ends, which meet under its sign. */
export function drawThread(
  reading: Reading,
  { thread, spans, sign }: WovenThread,
  locale: AppLocale
): DrawnMark {
  const [from, to] = [thread.from, thread.to].map((id) => reading.commitments.get(id)!.column);
  const carrier = spans[sign.span]!;
  const start = `M${written(spans[0]!.from.x)} ${written(spans[0]!.from.y)}`;
  const { before, after } = halves(carrier, sign.t);
  const whole = start + spans.map(through).join('');
  const first = start + spans.slice(0, sign.span).map(through).join('') + before;
  const second =
    after +
    spans
      .slice(sign.span + 1)
      .map(through)
      .join('');
  const point = pointAt(carrier, sign.t);
  const { width, dash } = strokes[thread.confidence];
  return {
    key: thread.key,
    kind: 'thread',
    label: threadName(reading, thread, locale),
    target: { kind: 'commitment', id: thread.to },
    x: point.x - 12,
    y: point.y - 12,
    width: 24,
    height: 24,
    shapes: [
      line(whole, 'paper', width + 4),
      line(first, from!, width, { dash }),
      line(second, to!, width, { dash }),
      ...relationSign(thread.relation, point, [from!, to!])
    ],
    texts: [],
    hit: whole
  };
}
