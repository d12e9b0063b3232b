/** Abbreviations whose full stop ends no sentence, by language. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  da: 'bl.a. f.eks. m.v. m.fl. m.m. mhp. evt. inkl. ekskl. ift. ifm. iht. mio. mia. kr. jf. pct. ca. nr. hhv. dvs. osv. pga. vedr. fx. tlf. stk. pkt. str. o.l. d.d.'.split(
    ' '
  ),
  en: 'e.g. i.e. etc. cf. no. approx. incl. excl. mr. mrs. dr. vs.'.split(' ')
};

/** A sentence's place in its block: `end` is one past its last character. */
export interface Sentence {
  start: number;
  end: number;
}

/**
 * Splits folded text into sentences: after a full stop, question or exclamation mark (and closing
 * quotes) before a space and a capital, digit or opening quote. Not after an abbreviation that may
 * be followed by a name (`kr. Danmark`), a single letter or an ordinal (`2. kvartal`).
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const known = new Set(ABBREVIATIONS[language] ?? []);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?…]["”’»)]*(?= ["“„”»(]?[\p{Lu}\p{N}])/gu)) {
    const end = stop.index + stop[0].length;
    const word = /\S+$/u.exec(text.slice(start, end))![0].replace(/^[("“„”»]+/u, '');
    if (known.has(word.toLowerCase()) || /^(?:\p{L}|\p{N}{1,2})\.$/u.test(word)) continue;
    sentences.push({ start, end });
    start = end + 1;
  }
  sentences.push({ start, end: text.length });
  return sentences;
}
