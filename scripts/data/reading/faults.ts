/** One thing that is wrong, at the place where it is to be mended. */
export interface Fault {
  file: string;
  /** 1-based. */
  line: number;
  /** The row it concerns, or the agreement, or the file's own name. */
  id: string;
  /** What is wrong, and how to mend it: two sentences. */
  message: string;
}

/** `file:line: id: message`, the form editors and terminals make a link of. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.id}: ${fault.message}`;
}

/** Sorted by file, line, id and message, each fault once; the order does not hang on a locale. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const unique = [...new Map(faults.map((fault) => [formatFault(fault), fault])).values()];
  return unique.sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.id, b.id) ||
      compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
