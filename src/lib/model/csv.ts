/** What a cell may hold; null is an empty cell. */
export type CellValue = string | number | boolean | null;

/** Excel takes a file without it for another encoding. */
const BOM = '\uFEFF';

/**
 * A table as RFC 4180 wants it, with a byte order mark: CRLF after every row, cells with a
 * separator, quote or line end in quotes.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  return BOM + [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: CellValue): string {
  const text = typeof value === 'string' ? guard(value) : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text a spreadsheet would run as a formula gets an apostrophe ahead; numbers never do. */
function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
