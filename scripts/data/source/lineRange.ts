/** First and last line, 1-based and inclusive. */
export type LineRange = [first: number, last: number];

/** Reads `24` or `24-26`; the shape is checked before, the order is not. */
export function parseRange(lines: string): LineRange {
  const [first, last = first] = lines.split('-').map(Number);
  return [first!, last!];
}

/** Writes a range the way it is read. */
export function formatRange([first, last]: LineRange): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** Whether a line stands in a range. */
export function within(line: number, [first, last]: LineRange): boolean {
  return line >= first && line <= last;
}

/** What is wrong with a range in a document of so many lines, or undefined. */
export function rangeFault(
  [first, last]: LineRange,
  count: number
): [what: string, mend: string] | undefined {
  const range = formatRange([first, last]);
  if (first > last) return [`the range ${range} runs backwards`, `Write "${last}-${first}"`];
  if (last > count)
    return [`the range ${range} ends past the document's last line, ${count}`, 'Count again'];
  return undefined;
}

/**
 * Some of a list of lines as ranges: those that follow each other in the list go together, so that
 * `1-7` may stand for 1, 3, 5 and 7 where the lines between are blank.
 */
export function toRanges(some: readonly number[], all: readonly number[]): LineRange[] {
  const chosen = new Set(some);
  const ranges: LineRange[] = [];
  let open = false;
  for (const line of all) {
    if (chosen.has(line) && open) ranges.at(-1)![1] = line;
    else if (chosen.has(line)) ranges.push([line, line]);
    open = chosen.has(line);
  }
  return ranges;
}
