import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

const split = (text: string, language = 'da') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['two sentences', ['Et løft.', 'To løft.']],
    ['a question, a shout and a quote', ['Hvad nu?', 'Godt!', '”Et løft.”', 'Slut']],
    ['one that begins with a number', ['Et løft.', '19 kommuner er med.']],
    ['one that begins with a quote', ['Et løft.', '”Danmark uden affald”.']],
    ['abbreviations before names', ['Bl.a. Viborg, f.eks. Herning og evt. Grenaa, ca. 5.']],
    ['abbreviations in parentheses', ['Løft (jf. Aftalen) inkl. Viborg ift. Herning mhp. Vækst.']],
    [
      'abbreviations within a sentence',
      ['Industri m.v. tegner sig for 9 mio. kr. i 2016, kommuner m.fl. for pct. 5.']
    ],
    [
      'abbreviations that close a sentence',
      ['Kommuner m.fl.', 'Staten betaler 9 mio. kr.', 'Det er nok m.v.', 'Slut']
    ],
    ['an ordinal and an initial', ['2. Kvartal og A. Hansen.']],
    ['a name with a full stop', ['More.Creative og Offshoreenergy.dk et program.']]
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('knows the abbreviations of the language it is told', () => {
    expect(split('Grants, e.g. Ferries. Done.', 'en')).toEqual(['Grants, e.g. Ferries.', 'Done.']);
    expect(split('Bidrag m.v. Slut.', 'sv')).toEqual(['Bidrag m.v.', 'Slut.']);
  });
});
