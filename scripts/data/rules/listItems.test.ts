import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on listItems', () => {
  testBreaks([
    [
      'a list item nobody claims',
      (f) =>
        f.edit('seeds/1998.txt', 'linjer till öarna.\n', 'linjer till öarna.\n måla fyrarna.\n'),
      [
        'seeds/1998.txt [måla fyrarna.] 1998: the list item "måla fyrarna." is claimed by no commitment and not left out. Claim it in a quote, part or lead-in, or add it to leftOut in data/1998/agreement.yaml with a reason.'
      ]
    ],
    [
      'a lettered paragraph and a sub-point nobody claims',
      (f) => f.edit('seeds/2010.txt', '1 May 2011.', '1 May 2011.\na. paint the lights\no in red'),
      [
        'seeds/2010.txt [a. paint the lights] 2010: the list item "a. paint the lights" is claimed by no commitment and not left out. Claim it in a quote, part or lead-in, or add it to leftOut in data/2010/agreement.yaml with a reason.',
        'seeds/2010.txt [o in red] 2010: the list item "o in red" is claimed by no commitment and not left out. Claim it in a quote, part or lead-in, or add it to leftOut in data/2010/agreement.yaml with a reason.'
      ]
    ],
    [
      'a left-out line that is claimed as well',
      (f) =>
        f.edit(
          'data/1998/agreement.yaml',
          '- lines: "7"\n    reason',
          '- lines: "18-19"\n    reason: { da: Ikke et tilsagn, en: No commitment }\n  - lines: "7"\n    reason'
        ),
      [
        'data/1998/agreement.yaml [- lines: "18-19"] 1998: the range 18-19 is left out and claimed by a commitment as well. Take it out of one of them.'
      ]
    ],
    [
      'a left-out line that is a lead-in',
      (f) =>
        f.edit(
          'data/1998/agreement.yaml',
          '- lines: "7"\n    reason',
          '- lines: "14"\n    reason: { da: Nej, en: No }\n  - lines: "7"\n    reason'
        ),
      [
        'data/1998/agreement.yaml [- lines: "14"] 1998: the range 14 is left out and claimed by a commitment as well. Take it out of one of them.'
      ]
    ]
  ]);
});
