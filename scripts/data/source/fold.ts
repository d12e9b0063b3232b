import type { LineRange } from './lineRange';
import { isBlank, markerLength, type Seed } from './seed';

/** How a word divided at a line's end goes on: `''` hyphen dropped, `'-'` kept, `'- '` kept apart. */
export type Join = '' | '-' | '- ';

/** Asked for a line that ends in a hyphen and goes on; undefined where nobody has decided. */
export type JoinOf = (line: number) => Join | undefined;

/** Lines folded to running text; `origin` says for each character where it stands in the document. */
export interface Folded {
  text: string;
  origin: number[];
}

/** A hyphen right after a letter or digit; a dash with a space before it divides no word. */
export const DIVIDED = /[\p{L}\p{N}][-\u00AD\u2010\u2011]$/u;

/**
 * Takes the list marker off the first line, trims all lines, joins the non-blank ones with one
 * space and makes every run of whitespace one space. Divided words go on as decided.
 */
export function fold(seed: Seed, [first, last]: LineRange, joinOf: JoinOf): Folded {
  const folded: Folded = { text: '', origin: [] };
  const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const filled = lines.filter((line) => !isBlank(seed.lines[line - 1]!));
  for (const [i, line] of filled.entries()) {
    append(folded, seed, line, i === 0 ? markerLength(seed.lines[line - 1]!) : 0);
    if (i === filled.length - 1) break;
    const join = DIVIDED.test(folded.text) ? joinOf(line) : undefined;
    if (join !== undefined) drop(folded, 1);
    const glue = join ?? ' ';
    for (const character of glue) push(folded, character, folded.origin.at(-1)! + 1);
  }
  return folded;
}

function append(folded: Folded, seed: Seed, line: number, from: number): void {
  const raw = seed.lines[line - 1]!.trimEnd();
  for (let column = from; column < raw.length; column++) {
    const space = /\s/.test(raw[column]!);
    // Spaces at the line's start and after another space say nothing.
    if (space && (raw.slice(from, column).trim() === '' || /\s/.test(raw[column - 1]!))) continue;
    push(folded, space ? ' ' : raw[column]!, seed.offsets[line - 1]! + column);
  }
}

function push(folded: Folded, character: string, origin: number): void {
  folded.text += character;
  folded.origin.push(origin);
}

function drop(folded: Folded, count: number): void {
  folded.text = folded.text.slice(0, -count);
  folded.origin.length -= count;
}
