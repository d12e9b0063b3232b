import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on themes', () => {
  testBreaks([
    [
      'themes out of order',
      (f) =>
        f
          .edit(
            'data/2004/themes.yaml',
            '- id: wind\n  parent: null\n  title: { da: Vindkraft, en: Wind power }\n  heading: { lines: "24", translation: { en: Wind power } }\n',
            ''
          )
          .edit(
            'data/2004/themes.yaml',
            '- id: docks',
            '- id: wind\n  parent: null\n  title: { da: Vindkraft, en: Wind power }\n  heading: { lines: "24", translation: { en: Wind power } }\n- id: docks'
          ),
      [
        'data/2004/themes.yaml [heading: { lines: "4", translation: { en: Ports } }] docks: the row stands after one that comes later in the document, or at the same words. Put the rows in document order.',
        'data/2004/themes.yaml [heading: { lines: "6", translation: { en: Ferries } }] ferries: the row stands after one that comes later in the document, or at the same words. Put the rows in document order.'
      ]
    ],
    [
      'two themes with one heading',
      (f) =>
        f.edit(
          'data/2004/themes.yaml',
          'heading: { lines: "6", translation: { en: Ferries } }',
          'heading: { lines: "4", translation: { en: Ferries } }'
        ),
      [
        'data/2004/commitments.yaml [theme: ferries] 2004-a: the quote stands under the heading of "docks", not of "ferries". Write "docks", or correct the lines.',
        'data/2004/commitments.yaml [theme: ferries] 2004-b: the quote stands under the heading of "docks", not of "ferries". Write "docks", or correct the lines.',
        'data/2004/themes.yaml [heading: { lines: "4", translation: { en: Ferries } }] ferries: the row stands after one that comes later in the document, or at the same words. Put the rows in document order.'
      ]
    ],
    [
      'a theme above itself',
      (f) =>
        f.edit(
          'data/2004/themes.yaml',
          '- id: docks\n  parent: null',
          '- id: docks\n  parent: ferries'
        ),
      [
        'data/2004/commitments.yaml [theme: ferries] 2004-a: the theme "ferries" has themes below it. Name one of them, as "docks".',
        'data/2004/commitments.yaml [theme: ferries] 2004-b: the theme "ferries" has themes below it. Name one of them, as "docks".',
        'data/2004/themes.yaml [parent: ferries] docks: the theme "docks" is above itself. Break the circle.',
        'data/2004/themes.yaml [parent: docks] ferries: the theme "ferries" is above itself. Break the circle.'
      ]
    ],
    [
      'a heading that is none',
      (f) => f.edit('data/1998/agreement.yaml', 'headings: ["4", "9"]', 'headings: ["4"]'),
      [
        'data/1998/themes.yaml [heading: { lines: "9", translation: { da: Havne, en: Ports } }] harbours: line 9 is no heading. Add its lines to structure.headings in agreement.yaml, or correct them.'
      ]
    ]
  ]);
});
