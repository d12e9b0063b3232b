import type { BlockKind } from '../../../src/lib/model/types';
import type { Structure } from '../reading/schemas/agreement';
import { fold, type Folded, type JoinOf } from './fold';
import { parseRange, within, type LineRange } from './lineRange';
import { isBlank, markerLength, type Seed } from './seed';

/** A block of a document with its folded text. */
export interface Block {
  kind: BlockKind;
  lines: LineRange;
  folded: Folded;
}

/** What the reading says of a document's lines. */
export interface Layout {
  structure: Structure;
  /** Quotes, parts and announced themes: one piece each, blank lines and page breaks or not. */
  whole: readonly LineRange[];
}

/** Splits a document into headings, page marks, list items and paragraphs, in order. */
export function splitBlocks(seed: Seed, layout: Layout, joinOf: JoinOf): Block[] {
  const { structure } = layout;
  const headings = structure.headings.map(parseRange);
  const pageMarks = structure.pageMarks.map(parseRange);
  const fixed = [...headings, ...pageMarks];
  const blocks: Omit<Block, 'folded'>[] = [];
  let broken = true;
  for (const [index, raw] of seed.lines.entries()) {
    const line = index + 1;
    const inside = layout.whole.some(([first, last]) => first < line && line <= last);
    const range = fixed.find((candidate) => within(line, candidate));
    if (isBlank(raw)) {
      broken ||= !inside && (structure.paragraphBreak === 'blank-line' || raw !== '');
      continue;
    }
    const begins =
      range === undefined
        ? broken || structure.breaks.includes(line) || beginsItem(raw, inside)
        : line === range[0];
    if (begins) blocks.push({ kind: kindOf(line), lines: [line, line] });
    else blocks.at(-1)!.lines[1] = line;
    // What follows a heading or a page mark is never a part of it.
    broken = range?.[1] === line;
  }
  return blocks.map((block) => ({ ...block, folded: fold(seed, block.lines, joinOf) }));

  function kindOf(line: number): BlockKind {
    if (headings.some((range) => within(line, range))) return 'heading';
    if (pageMarks.some((range) => within(line, range))) return 'page-mark';
    const marker = markerLength(seed.lines[line - 1]!);
    const listed = marker > 1 || layout.whole.some(([first]) => first === line);
    return marker > 0 && listed ? 'item' : 'paragraph';
  }
}

/** A lost bullet may also be the space at the start of a page, so inside a quote it begins nothing. */
function beginsItem(raw: string, inside: boolean): boolean {
  const marker = markerLength(raw);
  return inside ? marker > 1 : marker > 0;
}
