/** A page that has failed is loaded anew, but not more often than this, in ms. */
export const rest = 30_000;

/** So many failures, and it is of no use: what is sure stays up. */
export const mostFailures = 5;

/** After so long without a failure, in ms, the earlier ones count no more. */
export const wellAfter = 600_000;

/** What is to be done about a failure: load the page anew in so many ms, or show what is sure. */
export type Cure = { kind: 'reload'; inMs: number } | { kind: 'still' };

/**
 * @param failures how many there have been in a row, this one included
 * @param age how long this page has been running, in ms: its own start was the last reload
 */
export function cureOf(failures: number, age: number): Cure {
  if (failures >= mostFailures) return { kind: 'still' };
  return { kind: 'reload', inMs: Math.max(0, rest - age) };
}

const written = /^vaekstspor-failures:(\d+)$/;

/** Reads the count that a page left to the one that came after it; 0 for anything else. */
export const failuresOf = (text: string): number => Number(written.exec(text)?.[1] ?? 0);

/** Writes it for `window.name`, which outlives a reload and is never full or forbidden. */
export const textOfFailures = (failures: number): string =>
  failures > 0 ? `vaekstspor-failures:${failures}` : '';
