/** A list with one row a line, so that two versions compare; keys in the order of the row. */
export function jsonRows(rows: readonly unknown[]): string {
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** One object on one line. */
export function jsonObject(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
