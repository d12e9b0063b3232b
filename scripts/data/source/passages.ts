import { bisectRight } from 'd3-array';
import { createHash } from 'node:crypto';
import type { Passage } from '../../../src/lib/model/types';
import type { Folded } from './fold';
import type { Seed } from './seed';

/** Where a passage stands in its document: places of its first and last character. */
export interface Extent {
  start: number;
  end: number;
}

const extents = new WeakMap<Passage, Extent>();

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
