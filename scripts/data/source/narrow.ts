/** Where in a text a cut begins and ends, or what is wrong with it at which key. */
export type Narrowed =
  { start: number; end: number } | { key: 'from' | 'to'; what: string; mend: string };

/** Between two letters or digits, or beside the separator of a number such as `2,5`. */
const INSIDE = /(?:[\p{L}\p{N}]\|[\p{L}\p{N}]|\p{N}[.,]\|\p{N}|\p{N}\|[.,]\p{N})/u;

/**
 * Finds the first words (`from`, exactly once) and the last (`to`, exactly once from there on).
 * A cut neither begins nor ends inside a word.
 */
export function narrow(text: string, from?: string, to?: string): Narrowed {
  const begin = from === undefined ? '' : squeeze(from);
  const starts = from === undefined ? [0] : occurrences(text, begin, 0);
  const start = starts[0];
  if (start === undefined || starts.length > 1) return miscounted('from', begin, starts.length);
  if (insideWord(text, start)) return broken('from', begin, 'begins');
  if (to === undefined) return { start, end: text.length };
  const finish = squeeze(to);
  const ends = occurrences(text, finish, start);
  if (ends.length !== 1) return miscounted('to', finish, ends.length, begin);
  const end = ends[0]! + finish.length;
  if (end < start + begin.length) {
    return {
      key: 'to',
      what: `"${finish}" ends before "${begin}" does`,
      mend: 'Let to come after from'
    };
  }
  return insideWord(text, end) ? broken('to', finish, 'ends') : { start, end };
}

/** Every place from `after` on where the words stand, overlapping ones too. */
function occurrences(text: string, words: string, after: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words, after); at !== -1; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** Whether both sides of a place belong to one word or number. */
function insideWord(text: string, at: number): boolean {
  return INSIDE.test(`${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`);
}

function squeeze(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}

function miscounted(key: 'from' | 'to', words: string, count: number, after = ''): Narrowed {
  const where = after === '' ? 'in the lines' : `from "${after}" on`;
  return count === 0
    ? {
        key,
        what: `"${words}" is not found ${where}`,
        mend: 'Copy the words from the seed, as they stand there'
      }
    : {
        key,
        what: `"${words}" is found ${count} times ${where}`,
        mend: 'Take more words, until they stand there once'
      };
}

function broken(key: 'from' | 'to', words: string, verb: string): Narrowed {
  return { key, what: `the cut ${verb} inside a word at "${words}"`, mend: 'Take the whole word' };
}
