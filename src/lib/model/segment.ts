import type { Place } from './types';

/** What is marked in a text: from the first place up to the second, which is not in it. */
export interface Marked {
  from: Place;
  to: Place;
}

/** A piece of a line with the marks that lie over all of it; no mark begins or ends inside. */
export interface Run<Mark> {
  text: string;
  marks: Mark[];
}

/**
 * Cuts the lines of a document where a mark begins or ends, so that marks may overlap and nest in
 * any way. Every character of every line is in exactly one run; an empty line has none. Places
 * outside the document mark nothing.
 * @returns for each line its runs in order, each with its marks in the order given
 */
export function segment<Mark extends Marked>(
  lines: readonly string[],
  marks: readonly Mark[]
): Run<Mark>[][] {
  return lines.map((text, index) => {
    const own = marks.flatMap((mark) => extentOn(mark, index + 1, text.length) ?? []);
    const edges = own.flatMap(({ from, to }) => [from, to]);
    const cuts = [...new Set([0, text.length, ...edges])].sort((a, b) => a - b);
    return cuts.slice(1).map((end, i) => {
      const start = cuts[i]!;
      const over = own.filter(({ from, to }) => from <= start && end <= to);
      return { text: text.slice(start, end), marks: over.map(({ mark }) => mark) };
    });
  });
}

/** Which columns of a line a mark covers; undefined where it covers none. */
function extentOn<Mark extends Marked>(mark: Mark, line: number, length: number) {
  const [[first, start], [last, end]] = [mark.from, mark.to];
  if (line < first || line > last) return undefined;
  const from = line === first ? Math.max(0, start) : 0;
  const to = line === last ? Math.min(end, length) : length;
  return from < to ? { from, to, mark } : undefined;
}
