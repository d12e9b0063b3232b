import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('joins', () => {
  testBreaks([
    [
      'a divided word without a decision',
      (f) => f.edit('data/1998/agreement.yaml', '  - { line: 18, becomes: färjelinjer }\n', ''),
      [
        'data/1998/agreement.yaml [joins:] 1998: line 18 ends in a divided word, "färje-" / "linjer", without a decision. Add { line: 18, becomes: … } with the word whole.'
      ]
    ],
    [
      'a join whose word does not fit',
      (f) => f.edit('data/1998/agreement.yaml', 'becomes: färjelinjer', 'becomes: färgelinjer'),
      [
        'data/1998/agreement.yaml [- { line: 18, becomes: färgelinjer }] 1998: "färgelinjer" does not fit "färje-" / "linjer". Write one of "färjelinjer", "färje-linjer", "färje- linjer".'
      ]
    ],
    [
      'a join at a line without a divided word',
      (f) =>
        f.edit(
          'data/1998/agreement.yaml',
          '- { line: 18, becomes: färjelinjer }',
          '- { line: 18, becomes: färjelinjer }\n  - { line: 12, becomes: procent }'
        ),
      [
        'data/1998/agreement.yaml [- { line: 12, becomes: procent }] 1998: line 12 ends in no divided word. Correct the line, or take the join away.'
      ]
    ],
    [
      'a join past the end',
      (f) =>
        f.edit(
          'data/1998/agreement.yaml',
          '- { line: 18, becomes: färjelinjer }',
          '- { line: 18, becomes: färjelinjer }\n  - { line: 99, becomes: procent }'
        ),
      [
        'data/1998/agreement.yaml [- { line: 99, becomes: procent }] 1998: line 99 ends in no divided word. Correct the line, or take the join away.'
      ]
    ],
    [
      'a join that stands twice',
      (f) =>
        f.edit(
          'data/1998/agreement.yaml',
          '- { line: 18, becomes: färjelinjer }',
          '- { line: 18, becomes: färjelinjer }\n  - { line: 18, becomes: färje-linjer }'
        ),
      [
        'data/1998/agreement.yaml [- { line: 18, becomes: färje-linjer }] 1998: line 18 is joined twice. Take one away.'
      ]
    ],
    [
      'a join that is not used',
      (f) =>
        f
          .edit(
            'seeds/1998.txt',
            'linjer till öarna.\n',
            'linjer till öarna.\n\nSlut-\n\ntexten.\n'
          )
          .edit(
            'data/1998/agreement.yaml',
            '- { line: 18, becomes: färjelinjer }',
            '- { line: 18, becomes: färjelinjer }\n  - { line: 21, becomes: Sluttexten }'
          ),
      [
        'data/1998/agreement.yaml [- { line: 21, becomes: Sluttexten }] 1998: the join of line 21 is not used. Take it away, or correct its line.'
      ]
    ]
  ]);
});
