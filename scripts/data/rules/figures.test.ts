import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on figures', () => {
  testBreaks([
    [
      'a value and a range',
      (f) => f.edit('data/2004/figures.yaml', 'low: 4', 'value: 4\n  low: 4'),
      [
        'data/2004/figures.yaml [value: 4] routes: the figure has a value and a range. Keep one of them.',
        'data/2004/figures.yaml [value: 4] routes: the number 4 does not stand in the passage as a number of its own. Correct the value or the lines.'
      ]
    ],
    [
      'a range with one end',
      (f) => f.edit('data/2004/figures.yaml', '  low: 4\n', ''),
      ['data/2004/figures.yaml [high: 7] routes: the range has one end. Give both low and high.']
    ],
    [
      'a range with the other end',
      (f) => f.edit('data/2004/figures.yaml', '  high: 7\n', ''),
      ['data/2004/figures.yaml [low: 4] routes: the range has one end. Give both low and high.']
    ],
    [
      'a range that ends before it begins',
      (f) => f.edit('data/2004/figures.yaml', 'low: 4\n  high: 7', 'low: 7\n  high: 4'),
      [
        'data/2004/figures.yaml [low: 7] routes: the range 7-4 does not stand in the passage. Correct the range or the lines.',
        'data/2004/figures.yaml [low: 7] routes: the range begins at 7 and ends at 4. Let low be less than high.'
      ]
    ],
    [
      'a range that ends where it begins',
      (f) =>
        f
          .edit('data/2004/figures.yaml', 'high: 7', 'high: 4')
          .edit('seeds/2004.txt', 'etablere 4-7', 'etablere 4-4')
          .edit('data/2004/commitments.yaml', 'from: "4-7"', 'from: "4-4"'),
      [
        'data/2004/figures.yaml [low: 4] routes: the range begins at 4 and ends at 4. Let low be less than high.'
      ]
    ],
    [
      'a range in words',
      (f) =>
        f
          .edit('seeds/2004.txt', 'etablere 4-7', 'etablere 4 til 7')
          .edit('data/2004/commitments.yaml', 'from: "4-7"', 'from: 4 til 7'),
      []
    ],
    [
      'a range in words of which one end is another',
      (f) =>
        f
          .edit('seeds/2004.txt', 'etablere 4-7', 'etablere 4 til 8')
          .edit('data/2004/commitments.yaml', 'from: "4-7"', 'from: 4 til 8'),
      [
        'data/2004/figures.yaml [low: 4] routes: the range 4-7 does not stand in the passage. Correct the range or the lines.'
      ]
    ],
    [
      'no number and no words',
      (f) => f.edit('data/1998/figures.yaml', '  qualifier: { sv: två, da: to, en: two }\n', ''),
      [
        'data/1998/figures.yaml [- id: quays] quays: the figure has no value, no range and no words in their place. Give one of value, low and high, or qualifier.'
      ]
    ],
    [
      'a derived figure without value',
      (f) =>
        f
          .edit('data/2004/figures.yaml', '  value: 83\n', '  qualifier: { da: mange, en: many }\n')
          .edit(
            'data/2004/figures.yaml',
            '- id: ferry-guests\n  kind: derived\n  value: 17000\n  unit: people\n  measure: { da: Gæster med færge, en: Guests by ferry }\n  formula: "{guests} * (100 - {other-share}) / 100"\n',
            ''
          )
          .edit('data/exhibits.yaml', 'ferry-guests', 'guests'),
      [
        'data/2004/figures.yaml [- id: other-share] other-share: the figure has no value, no range and no words in their place. Give one of value, low and high, or qualifier.'
      ]
    ],
    [
      'a number that is not in the passage',
      (f) => f.edit('data/1998/figures.yaml', 'value: 1250', 'value: 1260'),
      [
        'data/1998/figures.yaml [value: 1260] sailors: the number 1 260 does not stand in the passage as a number of its own. Correct the value or the lines.'
      ]
    ],
    [
      'a number that is only a part of another',
      (f) => f.edit('seeds/2004.txt', '17%', '2017'),
      [
        'data/2004/figures.yaml [value: 17] ferry-share: the number 17 does not stand in the passage as a number of its own. Correct the value or the lines.'
      ]
    ],
    [
      'a number in the notation of another language',
      (f) =>
        f
          .edit('seeds/2010.txt', '2.5 km', '2,5 km')
          .edit(
            'data/2010/commitments.yaml',
            'from: 2.5 km, to: 2.5 km',
            'from: "2,5 km", to: "2,5 km"'
          ),
      [
        'data/2010/figures.yaml [value: 2.5] quay-length: the number 2.5 does not stand in the passage as a number of its own. Correct the value or the lines.'
      ]
    ],
    [
      'a range that is not in the passage',
      (f) => f.edit('data/2004/figures.yaml', 'high: 7', 'high: 8'),
      [
        'data/2004/figures.yaml [low: 4] routes: the range 4-8 does not stand in the passage. Correct the range or the lines.'
      ]
    ],
    [
      'words that are not in the passage',
      (f) => f.edit('data/1998/figures.yaml', 'sv: två', 'sv: tre'),
      [
        'data/1998/figures.yaml [qualifier: { sv: tre, da: to, en: two }] quays: "tre" does not stand in the passage. Write the words as they stand there, or correct the lines.'
      ]
    ],
    [
      'a date that is malformed',
      (f) => f.edit('data/1998/figures.yaml', 'asOf: "1997"', 'asOf: last year'),
      [
        'data/1998/figures.yaml [asOf: last year] export-share: "last year" is a malformed date. Write 2011-09-13, 2011-Q2, 2017-spring, 2008 or 2015/2018.'
      ]
    ],
    [
      'a year neither in the passage nor in what dates it',
      (f) =>
        f.edit(
          'data/2004/figures.yaml',
          '  datedBy: { lines: "8-10", from: Tal fra, to: "2003" }\n',
          ''
        ),
      [
        'data/2004/figures.yaml [asOf: "2003"] guests: the year 2003 stands neither in the passage nor in datedBy. Cut the words that date it as datedBy, or write null.'
      ]
    ]
  ]);
});
