import { createHash } from 'node:crypto';

/** One agreement as received. */
export interface Seed {
  file: string;
  sha256: string;
  /** Raw lines without their line ends; line number = index + 1. */
  lines: string[];
  /** For each line the place of its first character in the document, so that places compare. */
  offsets: number[];
}

/**
 * Splits a seed into lines. The empty piece after a last line end is no line.
 * Throws a TypeError where the bytes are not UTF-8.
 */
export function readSeed(file: string, bytes: Uint8Array): Seed {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  let offset = 0;
  const offsets = lines.map((line) => (offset += line.length + 1) - line.length - 1);
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), lines, offsets };
}

/** Whether nothing is printed on the line. */
export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/**
 * How many characters of the line are a list marker: a lost bullet (one space), `o `, `a. `,
 * also after one space. Zero where the line is no list item to look at.
 */
export function markerLength(line: string): number {
  const marker = /^(?: ?(?:o |\p{Ll}\. )| (?=\S))/u.exec(line);
  return marker?.[0].length ?? 0;
}

/** The letter of a lettered paragraph, `a` for `a. Parterne vil`. */
export function markerLetter(line: string): string | undefined {
  return /^ ?(\p{Ll})\. /u.exec(line)?.[1];
}
