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
  if (first > last) return [`the lines ${range} run backwards`, `Write "${last}-${first}"`];
  if (last > count)
    return [`the lines ${range} end past the document's last line, ${count}`, 'Count again'];
  return undefined;
}

/** Sorted line numbers as ranges, `1, 2, 3, 7` as `1-3, 7`. */
export function toRanges(lines: readonly number[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const line of lines) {
    const current = ranges.at(-1);
    if (current !== undefined && line === current[1] + 1) current[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}
