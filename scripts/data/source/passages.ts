import { bisectRight } from 'd3-array';
import { createHash } from 'node:crypto';
import type { Passage, Place } from '../../../src/lib/model/types';
import type { Folded } from './fold';
import type { Seed } from './seed';

/** Where a passage stands in its document: places of its first and last character. */
export interface Extent {
  start: number;
  end: number;
}

const extents = new WeakMap<Passage, Extent>();
const parts = new WeakMap<Passage, Extent>();

/** Makes a passage of a part of folded text; `lines` are those that give something to it. */
export function passageOf(
  agreement: string,
  seed: Seed,
  folded: Folded,
  start = 0,
  end = folded.text.length
): Passage {
  const extent = { start: folded.origin[start]!, end: folded.origin[end - 1]! };
  const text = folded.text.slice(start, end);
  const passage: Passage = {
    agreement,
    lines: [lineAt(seed, extent.start), lineAt(seed, extent.end)],
    text,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 12)
  };
  extents.set(passage, extent);
  return passage;
}

/** Stands in for a passage that could not be cut: the fault is written down, nothing is published. */
export function missingPassage(agreement: string, [a, b]: Passage['lines']): Passage {
  return { agreement, lines: [Math.min(a, b), Math.max(a, b)], text: '', hash: '' };
}

/** Undefined where the passage could not be cut: rules have nothing more to say of it. */
export function extentOf(passage: Passage): Extent | undefined {
  return extents.get(passage);
}

/** Says which part of a passage is what it is there for: the name in a sentence. */
export function markPart(passage: Passage, part: Extent): Passage {
  parts.set(passage, part);
  return passage;
}

/** What of a passage that was cut is to be marked: the part that was named, or all of it. */
export function markedPart(passage: Passage): Extent {
  return parts.get(passage) ?? extents.get(passage)!;
}

/** Whether every character of `inner` belongs to `outer`; true where one of them was not cut. */
export function contains(outer: Passage, inner: Passage): boolean {
  const [o, i] = [extentOf(outer), extentOf(inner)];
  return o === undefined || i === undefined || (o.start <= i.start && i.end <= o.end);
}

/** Whether the two share a character; false where one of them was not cut. */
export function overlaps(a: Passage, b: Passage): boolean {
  const [x, y] = [extentOf(a), extentOf(b)];
  return x !== undefined && y !== undefined && x.start <= y.end && y.start <= x.end;
}

/** The 1-based line a place of the document is on. */
export function lineAt({ offsets }: Seed, place: number): number {
  return bisectRight(offsets, place);
}

/** A place of the document as line and column. */
export function placeOf(seed: Seed, place: number): Place {
  const line = lineAt(seed, place);
  return [line, place - seed.offsets[line - 1]!];
}
