import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on commitments', () => {
  testBreaks([
    [
      'another letter than in the seed',
      (f) => f.edit('seeds/2004.txt', 'c. Regeringen', 'd. Regeringen'),
      [
        'data/2004/commitments.yaml [label: c] 2004-c: the label is "c", line 26 of the seed has "d.". Write "d".'
      ]
    ],
    [
      'a letter where the seed has none',
      (f) => f.edit('seeds/2004.txt', 'c. Regeringen', 'Regeringen'),
      [
        'data/2004/commitments.yaml [label: c] 2004-c: the label is "c", line 26 of the seed has no letter. Number it by theme and place, or correct the lines.'
      ]
    ],
    [
      'commitments out of order',
      (f) =>
        f
          .edit(
            'data/1998/commitments.yaml',
            'quote:\n    lines: "18-19"',
            'quote:\n    lines: "11"\n    from: Sjöfarten\n    to: regionen'
          )
          .edit(
            'data/1998/agreement.yaml',
            '- lines: "7"\n    reason',
            '- lines: "18-19"\n    reason: { da: Et udeladt punkt, en: An item left out }\n  - lines: "7"\n    reason'
          ),
      [
        'data/1998/commitments.yaml [quote:] 1998-1.2: the row stands after one that comes later in the document, or at the same words. Put the rows in document order.'
      ]
    ],
    [
      'quotes that overlap',
      (f) => f.edit('data/1998/commitments.yaml', 'lines: "18-19"', 'lines: "17-19"'),
      [
        'data/1998/commitments.yaml [quote:] 1998-1.2: the quote overlaps that of "1998-1.1". Let each word belong to one commitment.'
      ]
    ],
    [
      'a part outside of the quote',
      (f) =>
        f.edit('data/2004/commitments.yaml', 'quote: { lines: "14-18"', 'quote: { lines: "14-16"'),
      [
        'data/2004/commitments.yaml [- { lines: "18", translation: { en: a route to the islands. } }] 2004-a: the part is not within the quote. Correct the lines of one of them.'
      ]
    ],
    [
      'a lead-in inside of the quote',
      (f) =>
        f.edit(
          'data/1998/commitments.yaml',
          '  leadIn: { lines: "14", translation: { da: "Rådet vil:", en: "The Council will:" } }\n  context',
          '  leadIn: { lines: "16", to: bygga, translation: { da: bygge, en: build } }\n  context'
        ),
      [
        'data/1998/commitments.yaml [leadIn: { lines: "16", to: bygga, translation: { da: bygge, en: build } }] 1998-1.1: the lead-in overlaps the quote. Take away what the quote has already.'
      ]
    ],
    [
      'words of a test from elsewhere',
      (f) =>
        f.edit(
          'data/2004/commitments.yaml',
          'number: { lines: "14", from: "4-7", to: ruter, translation: { en: 4-7 new routes } }',
          'number: { lines: "8", from: "100.000", to: gæster, translation: { en: guests } }'
        ),
      [
        'data/2004/commitments.yaml [number: { lines: "8", from: "100.000", to: gæster, translation: { en: guests } }] 2004-a: the words of the test "number" are not within the quote or the lead-in. Cut them from there, or write null.'
      ]
    ],
    [
      'a partner who commits',
      (f) =>
        f.edit(
          'data/2004/commitments.yaml',
          'with: [ferry-company]',
          'with: [ferry-company, the-parties]'
        ),
      [
        'data/2004/commitments.yaml [with: [ferry-company, the-parties]] 2004-a: "the-parties" is in committedBy already. Name it once.'
      ]
    ],
    [
      'a theme that is no leaf',
      (f) =>
        f.edit(
          'data/2004/commitments.yaml',
          '  theme: ferries\n  label: b',
          '  theme: docks\n  label: b'
        ),
      [
        'data/2004/commitments.yaml [theme: docks] 2004-b: the theme "docks" has themes below it. Name one of them, as "ferries".'
      ]
    ],
    [
      'a theme under whose heading the quote does not stand',
      (f) =>
        f.edit(
          'data/2004/commitments.yaml',
          '  theme: ferries\n  label: b',
          '  theme: wind\n  label: b'
        ),
      [
        'data/2004/commitments.yaml [theme: wind] 2004-b: the quote stands under the heading of "ferries", not of "wind". Write "ferries", or correct the lines.'
      ]
    ]
  ]);
});
