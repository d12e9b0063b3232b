/** Abbreviations with a full stop, by language. */
interface Abbreviations {
  /** Something always follows: `bl.a. Viborg`. */
  open: string;
  /** May close a sentence: a capital after it begins the next one, a number does not. */
  closing: string;
}

const ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  da: {
    open: 'bl.a. f.eks. fx. mhp. evt. inkl. ekskl. ift. ifm. iht. jf. ca. nr. hhv. dvs. pga. vedr. tlf. str. pkt.',
    closing: 'm.v. m.fl. m.m. osv. o.l. o.lign. d.d. kr. mio. mia. pct. stk.'
  },
  en: {
    open: 'e.g. i.e. cf. no. approx. incl. excl. mr. mrs. dr. vs.',
    closing: 'etc. al.'
  }
};

/** A sentence's place in its block: `end` is one past its last character. */
export interface Sentence {
  start: number;
  end: number;
}

/**
 * Splits folded text into sentences: after a full stop, question or exclamation mark (and closing
 * quotes) before a space and a capital, digit or opening quote. Not after an abbreviation that
 * goes on, a single letter or an ordinal (`2. kvartal`).
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const { open, closing } = ABBREVIATIONS[language] ?? { open: '', closing: '' };
  const [goesOn, mayClose] = [new Set(open.split(' ')), new Set(closing.split(' '))];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?…]["”’»)]*(?= ["“„”»(]?[\p{Lu}\p{N}])/gu)) {
    const end = stop.index + stop[0].length;
    const word = /\S+$/u
      .exec(text.slice(start, end))![0]
      .replace(/^[("“„”»]+/u, '')
      .toLowerCase();
    const beforeNumber = /^ \p{N}/u.test(text.slice(end));
    const ordinal = /^(?:\p{L}|\p{N}{1,2})\.$/u.test(word);
    if (goesOn.has(word) || ordinal || (mayClose.has(word) && beforeNumber)) continue;
    sentences.push({ start, end });
    start = end + 1;
  }
  sentences.push({ start, end: text.length });
  return sentences;
}
