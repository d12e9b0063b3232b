import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on events', () => {
  testBreaks([
    [
      'a malformed date',
      (f) => f.edit('data/2010/events.yaml', 'when: 2011-Q2', 'when: 2011-Q5'),
      [
        'data/2010/events.yaml [when: 2011-Q5] quay-open: "2011-Q5" is a malformed date. Write 2011-09-13, 2011-Q2, 2017-spring, 2008 or 2015/2018.'
      ]
    ],
    [
      'a season without a year',
      (f) => f.edit('data/2004/events.yaml', 'when: 2005-spring', 'when: spring'),
      [
        'data/2004/events.yaml [when: spring] wind-study: "spring" is a season without a year. Write 2017-spring.'
      ]
    ],
    [
      'an event that ends before it starts',
      (f) => f.edit('data/2004/events.yaml', 'when: "2004/2008"', 'when: "2008/2004"'),
      [
        'data/2004/events.yaml [when: "2008/2004"] routes-open: "2008/2004" ends before it starts. Write 2004/2008.'
      ]
    ],
    [
      'an event of one year twice',
      (f) => f.edit('data/2004/events.yaml', 'when: "2004/2008"', 'when: "2004/2004"'),
      [
        'data/2004/events.yaml [when: "2004/2004"] routes-open: "2004/2004" names one year twice. Write 2004.'
      ]
    ],
    [
      'a day of no calendar',
      (f) => f.edit('data/2010/events.yaml', 'when: "2011-05-01"', 'when: "2011-05-41"'),
      [
        'data/2010/events.yaml [when: "2011-05-41"] report: "2011-05-41" is no day of the calendar. Correct the month or the day.'
      ]
    ],
    [
      'an event far outside',
      (f) =>
        f
          .edit('data/2010/events.yaml', 'when: "2011-05-01"', 'when: "2101-05-01"')
          .edit('seeds/2010.txt', '1 May 2011', '1 May 2101'),
      [
        'data/2010/events.yaml [when: "2101-05-01"] report: the event lies more than 20 years outside of the agreement\'s period. Correct the year.'
      ]
    ],
    [
      'an event far before',
      (f) =>
        f
          .edit('data/2010/events.yaml', 'when: "2011-05-01"', 'when: "1911-05-01"')
          .edit('seeds/2010.txt', '1 May 2011', '1 May 1911'),
      [
        'data/2010/events.yaml [when: "1911-05-01"] report: the event lies more than 20 years outside of the agreement\'s period. Correct the year.'
      ]
    ],
    [
      'from-to of one year',
      (f) => f.edit('data/2010/events.yaml', 'bound: in', 'bound: from-to'),
      [
        'data/2010/events.yaml [bound: from-to] report: "2011-05-01" is no stretch from one year to another. Write in or by, or two years, 2015/2018.'
      ]
    ],
    [
      'a limit that is a stretch',
      (f) => f.edit('data/2004/events.yaml', 'bound: from-to', 'bound: by'),
      [
        'data/2004/events.yaml [bound: by] routes-open: "2004/2008" is a stretch, not a limit. Write from-to or in, or the last year alone.'
      ]
    ],
    [
      'a year that the passage does not name',
      (f) => f.edit('data/2010/events.yaml', 'when: "2011-05-01"', 'when: "2010-05-01"'),
      [
        'data/2010/events.yaml [when: "2010-05-01"] report: the year 2010 does not stand in the passage. Cut the words that name it, or correct the year.'
      ]
    ]
  ]);
});
