import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on continuity', () => {
  testBreaks([
    [
      'a thread that runs backwards',
      (f) =>
        f.edit(
          'data/continuity.yaml',
          '- from: 2004-a\n  to: 2010-1.1',
          '- from: 2010-1.1\n  to: 2004-a'
        ),
      [
        'data/continuity.yaml [to: 2004-a] 2010-1.1 > 2004-a: "2004-a" is of no later agreement than "2010-1.1". Let from be the earlier one.'
      ]
    ],
    [
      'a thread inside of an agreement',
      (f) => f.edit('data/continuity.yaml', 'to: 2010-1.1', 'to: 2004-c'),
      [
        'data/continuity.yaml [to: 2004-c] 2004-a > 2004-c: "2004-c" is of no later agreement than "2004-a". Let from be the earlier one.'
      ]
    ],
    [
      'a thread to itself',
      (f) => f.edit('data/continuity.yaml', 'to: 2010-1.1', 'to: 2004-a'),
      [
        'data/continuity.yaml [to: 2004-a] 2004-a > 2004-a: "2004-a" is tied to itself. Name a commitment of a later agreement.'
      ]
    ],
    [
      'a pair that stands twice',
      (f) =>
        f.append(
          'data/continuity.yaml',
          '- from: 1998-1.1\n  to: 2004-a\n  relation: continues\n  confidence: low\n  rationale: { da: Igen, en: Again }\n'
        ),
      [
        'data/continuity.yaml [- from: 1998-1.1] 1998-1.1 > 2004-a: the pair "1998-1.1" and "2004-a" stands twice. Keep one of them.'
      ]
    ]
  ]);
});
