import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('cuts', () => {
  testBreaks([
    [
      'lines that run backwards',
      (f) => f.edit('data/1998/commitments.yaml', 'lines: "18-19"', 'lines: "19-18"'),
      [
        'data/1998/commitments.yaml [lines: "19-18"] 1998-1.2: the range 19-18 runs backwards. Write "18-19".'
      ]
    ],
    [
      'lines past the end',
      (f) =>
        f.edit('data/2004/commitments.yaml', 'quote: { lines: "26-28"', 'quote: { lines: "26-29"'),
      [
        'data/2004/commitments.yaml [quote: { lines: "26-29", translation: { en: The Government will study wind and wave power } }] 2004-c: the range 26-29 ends past the document\'s last line, 28. Count again.'
      ]
    ],
    [
      'lines that cut nothing',
      (f) =>
        f.edit(
          'data/2004/figures.yaml',
          'passage: { lines: "22", from: Regeringen',
          'passage: { lines: "23", from: Regeringen'
        ),
      [
        'data/2004/figures.yaml [passage: { lines: "23", from: Regeringen, translation: { en: DKK 9 million } }] ticket-grant: the range 23 cuts nothing. Count again: its lines are blank.'
      ]
    ],
    [
      'first words that are not there',
      (f) => f.edit('data/1998/figures.yaml', 'from: Exporten', 'from: Importen'),
      [
        'data/1998/figures.yaml [passage: { lines: "11-12", from: Importen, translation: { da: "2,5 procent", en: 2.5 per cent } }] export-share: "Importen" is not found in the lines. Copy the words from the seed, as they stand there.'
      ]
    ],
    [
      'first words that are there twice',
      (f) => f.edit('data/1998/figures.yaml', 'from: Exporten', 'from: ten'),
      [
        'data/1998/figures.yaml [passage: { lines: "11-12", from: ten, translation: { da: "2,5 procent", en: 2.5 per cent } }] export-share: "ten" is found 2 times in the lines. Take more words, until they stand there once.'
      ]
    ],
    [
      'last words that are not there',
      (f) => f.edit('data/1998/figures.yaml', 'to: lotsar.', 'to: lotsar!'),
      [
        'data/1998/figures.yaml [to: lotsar!] sailors: "lotsar!" is not found in the lines. Copy the words from the seed, as they stand there.'
      ]
    ],
    [
      'last words that are there twice',
      (f) => f.edit('data/1998/figures.yaml', 'to: lotsar.', 'to: er'),
      [
        'data/1998/figures.yaml [to: er] sailors: "er" is found 3 times in the lines. Take more words, until they stand there once.'
      ]
    ],
    [
      'last words that stand only before the first',
      (f) =>
        f.edit(
          'data/2004/commitments.yaml',
          '    from: Parterne\n    to: billetter m.v.',
          '    from: fælles\n    to: Parterne'
        ),
      [
        'data/2004/commitments.yaml [to: Parterne] 2004-b: "Parterne" is not found from "fælles" on. Copy the words from the seed, as they stand there.'
      ]
    ],
    [
      'last words that end inside the first',
      (f) =>
        f.edit(
          'data/2004/commitments.yaml',
          '    from: Parterne\n    to: billetter m.v.',
          '    from: Parterne vil udvikle\n    to: vil udvik'
        ),
      [
        'data/2004/commitments.yaml [to: vil udvik] 2004-b: "vil udvik" ends before "Parterne vil udvikle" does. Let to come after from.'
      ]
    ],
    [
      'a cut that begins inside a word',
      (f) => f.edit('data/1998/figures.yaml', 'from: Exporten', 'from: porten'),
      [
        'data/1998/figures.yaml [passage: { lines: "11-12", from: porten, translation: { da: "2,5 procent", en: 2.5 per cent } }] export-share: the cut begins inside a word at "porten". Take the whole word.'
      ]
    ],
    [
      'a cut that ends inside a word',
      (f) => f.edit('data/1998/figures.yaml', 'to: Norrhamn', 'to: Norr'),
      [
        'data/1998/figures.yaml [passage: { lines: "16", to: Norr, translation: { da: to nye kajer, en: two new quays } }] quays: the cut ends inside a word at "Norr". Take the whole word.'
      ]
    ],
    [
      'a passage without translation',
      (f) =>
        f.edit(
          'data/2004/themes.yaml',
          'heading: { lines: "24", translation: { en: Wind power } }',
          'heading: "24"'
        ),
      [
        'data/2004/themes.yaml [heading: "24"] wind: the passage has no translation into "en". Write it as a map with translation: { en: … }.'
      ]
    ],
    [
      'a passage in a third language with one translation',
      (f) =>
        f.edit(
          'data/1998/themes.yaml',
          'translation: { da: Havne, en: Ports }',
          'translation: { en: Ports }'
        ),
      [
        'data/1998/themes.yaml [heading: { lines: "9", translation: { en: Ports } }] harbours: the passage has no translation into "da". Write it as a map with translation: { da: … }.'
      ]
    ],
    [
      'a translation into the language of the document',
      (f) =>
        f.edit(
          'data/2004/themes.yaml',
          'translation: { en: Wind power }',
          'translation: { en: Wind power, da: Vindkraft }'
        ),
      [
        'data/2004/themes.yaml [heading: { lines: "24", translation: { en: Wind power, da: Vindkraft } }] wind: "da" is the document\'s own language, not a translation. Take it away: the words are cut.'
      ]
    ],
    [
      'a translation into an unknown language',
      (f) =>
        f.edit(
          'data/2004/themes.yaml',
          'translation: { en: Wind power }',
          'translation: { en: Wind power, no: Vindkraft }'
        ),
      [
        'data/2004/themes.yaml [heading: { lines: "24", translation: { en: Wind power, no: Vindkraft } }] wind: the data set has no language "no". Correct the language, or take it away.'
      ]
    ],
    [
      'a misspelt language of words that need none',
      (f) =>
        f.edit(
          'data/1998/agreement.yaml',
          '  - lines: "7"\n',
          '  - lines: "7"\n    translation: { eng: Ports }\n'
        ),
      [
        'data/1998/agreement.yaml [translation: { eng: Ports }] 1998: the data set has no language "eng". Did you mean "en"? Correct the language, or take it away.'
      ]
    ],
    [
      'words that meet a test without their translation',
      (f) => f.edit('data/2004/commitments.yaml', ', translation: { en: new routes } }', ' }'),
      [
        'data/2004/commitments.yaml [deliverable: { lines: "14", from: nye ruter, to: nye ruter }] 2004-a: the passage has no translation into "en". Write it as a map with translation: { en: … }.'
      ]
    ],
    [
      'an obstacle of an unknown agreement',
      (f) => f.edit('data/exhibits.yaml', 'agreement: "2004"', 'agreement: "2005"'),
      [
        'data/exhibits.yaml [obstacle: { agreement: "2005", lines: "8", to: om året., translation: { en: "100,000 guests" } }] exhibits: there is no agreement "2005". Did you mean "2004"? Correct the id.'
      ]
    ]
  ]);
});
