import { textIn } from '$lib/i18n/figures';
import type { Id } from '$lib/model/types';
import type { LayoutContext } from '$lib/viz/layout';
import { wrapText, type Measure } from '$lib/viz/text';
import type { Reading } from './reading';
import type { ThreadCommitment, ThreadTheme } from './select';

/** Where a column stands: `edges` says on which sides threads reach it. */
export interface Frame {
  x: number;
  width: number;
  edges: { left: boolean; right: boolean };
  /** Of commitments' titles. */
  size: number;
  /** Room for the labels beside the titles; 0 where they stand above them. */
  gutter: number;
}

/** From a bar to the text beside it. */
export const barWidth = 5;
export const barGap = 9;
/** Between two threads at one commitment. */
export const portGap = 9;

const rowHeight = 26;
const passHeight = 20;

interface RowBase {
  /** From the top of its stretch, later from the top of the chart. */
  y: number;
  height: number;
}
export interface HeadingRow extends RowBase {
  kind: 'theme';
  theme: ThreadTheme;
  depth: number;
  lines: readonly string[];
}
export interface CommitmentRow extends RowBase {
  kind: 'commitment';
  id: Id;
  /** The label where it stands above the title. */
  above: readonly string[];
  lines: readonly string[];
}
/** Where a thread runs through an agreement that it skips. */
export interface PassRow extends RowBase {
  kind: 'pass';
  id: string;
}
export type Row = HeadingRow | CommitmentRow | PassRow;

/** Rows that keep together: a theme with all that is in it. */
export interface Block {
  rows: Row[];
  height: number;
}

export const headingStyle = (depth: number) =>
  depth === 0
    ? ({ size: 15, line: 20, face: 'sans-650' } as const)
    : ({ size: 13, line: 18, face: 'sans-650' } as const);

export const titleLine = (size: number) => size + 4;

/** What bars leave of a column for text. */
export const textWidth = ({ width, edges }: Frame): number =>
  width - (barWidth + barGap) * (edges.left && edges.right ? 2 : 1);

/** Labels wider than this, in px, stand above the titles. */
const widestGutter = 64;

/** The room the labels of an agreement need beside the titles; 0 when they are too long for it. */
export function labelGutter(
  commitments: readonly ThreadCommitment[],
  size: number,
  measure: Measure
): number {
  const widths = commitments.map(({ label }) => measure(label, { size, face: 'sans-650' }));
  const widest = Math.max(14, ...widths);
  return widest > widestGutter ? 0 : widest + 10;
}

/** From a theme's root down to itself. */
export function pathTo(themes: readonly ThreadTheme[], id: Id | null): ThreadTheme[] {
  const theme = themes.find((candidate) => candidate.id === id);
  return theme ? [...pathTo(themes, theme.parent), theme] : [];
}

function heading(theme: ThreadTheme, depth: number, frame: Frame, context: LayoutContext) {
  const { locale, measure } = context;
  const style = headingStyle(depth);
  const lines = wrapText(textIn(theme.title, locale), textWidth(frame), style, measure);
  return { kind: 'theme', theme, depth, lines, height: lines.length * style.line + 6 } as const;
}

function commitment(reading: Reading, id: Id, frame: Frame, { locale, measure }: LayoutContext) {
  const { title, label } = reading.commitments.get(id)!;
  const style = { size: frame.size, face: 'sans-400' } as const;
  const bold = { size: frame.size, face: 'sans-650' } as const;
  const above = frame.gutter > 0 ? [] : wrapText(label, textWidth(frame), bold, measure);
  const lines = wrapText(textIn(title, locale), textWidth(frame) - frame.gutter, style, measure);
  const threads = Math.max(reading.before(id).length, reading.after(id).length);
  const height = Math.max(
    rowHeight,
    (above.length + lines.length) * titleLine(frame.size) + 8,
    threads * portGap + 8
  );
  return { kind: 'commitment', id, above, lines, height } as const;
}

/**
 * The rows of one agreement in the order given, themes headed by their titles, in blocks that keep
 * together. Ids that are no commitment's are threads that pass through.
 */
export function columnBlocks(
  reading: Reading,
  column: number,
  order: readonly string[],
  frame: Frame,
  context: LayoutContext
): Block[] {
  const { themes } = reading.columns[column]!;
  const blocks: Block[] = [];
  let path: ThreadTheme[] = [];
  const add = (row: Omit<HeadingRow, 'y'> | Omit<CommitmentRow, 'y'> | Omit<PassRow, 'y'>) => {
    const block = blocks.at(-1)!;
    // A theme within a theme is set off from what stands above it.
    const apart = row.kind === 'theme' && block.rows.at(-1)?.kind === 'commitment' ? 8 : 0;
    block.rows.push({ ...row, y: block.height + apart });
    block.height += apart + row.height;
  };
  for (const id of order) {
    const member = reading.commitments.get(id);
    const next = member ? pathTo(themes, member.theme) : [];
    if (!member || next[0]?.id !== path[0]?.id) blocks.push({ rows: [], height: 0 });
    next.forEach((theme, depth) => {
      if (path[depth]?.id !== theme.id) add(heading(theme, depth, frame, context));
    });
    if (member) add(commitment(reading, id, frame, context));
    else add({ kind: 'pass', id, height: passHeight });
    path = next;
  }
  return blocks;
}
