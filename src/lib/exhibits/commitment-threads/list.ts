import type { PlacedAgreementHead } from '$lib/viz/agreementHead';
import type { LayoutContext } from '$lib/viz/layout';
import { drawHeader } from './header';
import { flowLegend, legendBlocks } from './legend';
import { indent, listCommitment, listHeading, listThread, titleSize } from './listRows';
import type { Reading } from './reading';
import { barGap, barWidth, labelGutter, pathTo } from './rows';
import type { ThreadCommitment, ThreadTheme } from './select';
import type { DrawnMark, ThreadsLayout } from './shapes';

/** Lines longer than this are hard to follow back, in px. */
const widest = 640;
const themeGap = 20;
const sectionGap = 40;
const rowGap = 4;

/** A commitment with its threads under it, further in; `bottom` is where the next one may stand. */
function listBranch(
  reading: Reading,
  { id }: ThreadCommitment,
  y: number,
  gutters: readonly number[],
  context: LayoutContext
): { marks: DrawnMark[]; bottom: number } {
  const gutterOf = (other: string) => gutters[reading.commitments.get(other)!.column]!;
  const head = listCommitment(reading, id, { y, gutter: gutterOf(id) }, context);
  const marks = [head];
  let bottom = y + head.height;
  const from = bottom - 3;
  for (const thread of reading.after(id)) {
    const place = { y: bottom, from, gutter: gutterOf(thread.to) };
    const mark = listThread(reading, thread, place, context);
    marks.push(mark);
    bottom += mark.height;
  }
  return { marks, bottom: bottom + rowGap };
}

/** The head over the list of an agreement's commitments. */
function sectionHead(reading: Reading, column: number, top: number, context: LayoutContext) {
  const { width } = context;
  const x = indent + barWidth + barGap;
  return drawHeader(
    reading,
    column,
    {
      x: 0,
      top,
      width,
      inset: 0,
      anchor: 'start',
      fate: (fate) => ({
        sample: fate === 'new' ? { x: indent, length: 4 - indent } : { x: 4, length: indent - 4 },
        edge: { x, anchor: 'start' },
        width: width - x
      })
    },
    context
  );
}

/** One agreement: its head, then theme by theme each commitment and what continues it. */
function listSection(
  reading: Reading,
  column: number,
  top: number,
  gutters: readonly number[],
  context: LayoutContext
): { marks: DrawnMark[]; head: PlacedAgreementHead; bottom: number } {
  const header = sectionHead(reading, column, top, context);
  const marks = [...header.marks];
  let y = header.bottom;
  let path: ThreadTheme[] = [];
  for (const commitment of reading.columns[column]!.commitments) {
    const next = pathTo(reading.columns[column]!.themes, commitment.theme);
    const changed = next.findIndex((theme, depth) => path[depth]?.id !== theme.id);
    if (changed >= 0) y += changed === 0 ? themeGap : themeGap / 2;
    next.forEach((theme, depth) => {
      if (changed < 0 || depth < changed) return;
      const heading = listHeading(reading, { theme, depth }, y, context);
      marks.push(heading);
      y += heading.height;
    });
    path = next;
    const branch = listBranch(reading, commitment, y, gutters, context);
    marks.push(...branch.marks);
    y = branch.bottom;
  }
  return { marks, head: header.head, bottom: y };
}

/**
 * One list for where columns do not fit: agreement by agreement in order of time, each commitment
 * followed by what continues it, each later one with what it builds on, or as new. Sizes in px.
 */
export function layoutList(reading: Reading, context: LayoutContext): ThreadsLayout {
  const { width } = context;
  const inner = { ...context, width: Math.min(width, widest) };
  const gutters = reading.columns.map(({ commitments }) =>
    labelGutter(commitments, titleSize, context.measure)
  );
  const legend = flowLegend(legendBlocks(reading, inner), inner);
  const marks = [...legend.marks];
  const heads: PlacedAgreementHead[] = [];
  let y = legend.height > 0 ? legend.height + sectionGap / 2 : 0;
  reading.columns.forEach((_, column) => {
    const section = listSection(reading, column, y, gutters, inner);
    marks.push(...section.marks);
    heads.push(section.head);
    y = section.bottom + sectionGap;
  });
  return {
    width,
    height: Math.ceil(Math.max(0, y - sectionGap)),
    marks,
    heads,
    texts: legend.texts
  };
}
