import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on agreements', () => {
  testBreaks([
    [
      'a passage on the parties that leaves one out',
      (f) =>
        f.edit(
          'data/2004/agreement.yaml',
          'parties: [government, council]\n',
          'parties: [government, council]\npartiesNamed: { lines: "22", from: Regeringen, translation: { en: The Government will } }\n'
        ),
      [
        'data/2004/agreement.yaml [partiesNamed: { lines: "22", from: Regeringen, translation: { en: The Government will } }] 2004: the passage does not name "council". Cut the words that name all parties.'
      ]
    ],
    [
      'a day that is none',
      (f) => f.edit('data/2004/agreement.yaml', 'dated: "2003-11-30"', 'dated: "2003-11-31"'),
      [
        'data/2004/agreement.yaml [dated: "2003-11-31"] 2004: "2003-11-31" is no day of the calendar. Write 2011-09-13.'
      ]
    ],
    [
      'a period that begins on no day',
      (f) => f.edit('data/2004/agreement.yaml', 'period: ["2004-01-01"', 'period: ["2004-1-1"'),
      [
        'data/2004/agreement.yaml [period: ["2004-1-1", "2008-12-31"]] 2004: "2004-1-1" is no day of the calendar. Write 2011-09-13.'
      ]
    ],
    [
      'a period that runs backwards',
      (f) =>
        f
          .edit(
            'data/2004/agreement.yaml',
            'period: ["2004-01-01", "2008-12-31"]',
            'period: ["2008-12-31", "2004-01-01"]'
          )
          .edit('data/2004/agreement.yaml', 'dated: "2003-11-30"', 'dated: null'),
      [
        'data/2004/agreement.yaml [period: ["2008-12-31", "2004-01-01"]] 2004: the period runs backwards, from 2008-12-31 to 2004-01-01. Put the first day first.'
      ]
    ],
    [
      'a date after the period',
      (f) => f.edit('data/2010/agreement.yaml', 'dated: "2010-02-01"', 'dated: "2012-02-01"'),
      [
        'data/2010/agreement.yaml [dated: "2012-02-01"] 2010: dated 2012-02-01, outside of any sense for the period 2010-01-01 to 2011-12-31. Correct the date or the period.'
      ]
    ],
    [
      'a date years ahead of the period',
      (f) => f.edit('data/2010/agreement.yaml', 'dated: "2010-02-01"', 'dated: "2001-02-01"'),
      [
        'data/2010/agreement.yaml [dated: "2001-02-01"] 2010: dated 2001-02-01, outside of any sense for the period 2010-01-01 to 2011-12-31. Correct the date or the period.'
      ]
    ],
    [
      'agreements out of order',
      (f) =>
        f
          .edit('data/dataset.yaml', '["1998", "2004", "2010"]', '["1998", "2010", "2004"]')
          .edit('data/continuity.yaml', '  to: 2010-1.1', '  to: 2010-1.1'),
      [
        'data/continuity.yaml [to: 2010-1.1] 2004-a > 2010-1.1: "2010-1.1" is of no later agreement than "2004-a". Let from be the earlier one.',
        'data/dataset.yaml [agreements: ["1998", "2010", "2004"]] dataset: "2004" begins before "2010", which is listed ahead of it. List the agreements in order of time.'
      ]
    ]
  ]);
});
