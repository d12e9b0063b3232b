import type { BlockKind, SpanKind } from './types';
import type { SourceMark, SourceView } from './views';

/** The kinds of mark, those over whole sentences first: the order of margins and of nesting. */
export const markKinds = [
  'heading',
  'theme',
  'commitment',
  'lead-in',
  'context',
  'left-out',
  'flaw',
  'figure',
  'event',
  'actor'
] as const satisfies SpanKind[];

/** A block of a document with the blank lines after it, and the marks that begin in it. */
export interface SourceRow {
  kind: BlockKind;
  /** The printed lines. */
  block: [first: number, last: number];
  /** All lines from this block to the next. */
  lines: [first: number, last: number];
  /** Each thing once, however often it is marked here. */
  marks: SourceMark[];
}

type Parts = Pick<SourceView, 'lines' | 'blocks' | 'marks'>;

/**
 * A document row by row: what stands in the text beside what stands in its margin. Every line is
 * in exactly one row; a document without blocks is one row.
 */
export function sourceRows({ lines, blocks, marks }: Parts): SourceRow[] {
  const all: Parts['blocks'] =
    blocks.length > 0 ? blocks : [{ kind: 'paragraph', lines: [1, lines.length] }];
  return all.map(({ kind, lines: block }, index) => {
    const first = index === 0 ? 1 : block[0];
    const last = (all[index + 1]?.lines[0] ?? lines.length + 1) - 1;
    const own = marks.filter(({ from: [line] }) => first <= line && line <= last);
    return { kind, block, lines: [first, last], marks: once(own) };
  });
}

/** Rows that a mark of a document alone belongs to have no id of their own, so their place tells. */
function once(marks: readonly SourceMark[]): SourceMark[] {
  const seen = new Map<string, SourceMark>();
  for (const mark of marks) {
    const key = mark.note
      ? `${mark.kind} ${mark.from.join()} ${mark.flaw}`
      : `${mark.kind} ${mark.id}`;
    if (!seen.has(key)) seen.set(key, mark);
  }
  return [...seen.values()];
}
