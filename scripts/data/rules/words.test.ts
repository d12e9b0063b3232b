import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on words', () => {
  testBreaks([
    [
      'a pattern without a hit',
      (f) => f.edit('data/vocabulary.yaml', 'pattern: bølge', 'pattern: sky'),
      [
        'data/vocabulary.yaml [- { id: wave, label: { da: Bølge, en: Wave }, pattern: sky }] wave: the pattern "sky" hits no word of any document. Mend the expression, or take the group away.'
      ]
    ],
    [
      'a unit without a place for the number',
      (f) => f.edit('data/units.yaml', 'da: "{n} kajer"', 'da: "kajer"'),
      [
        'data/units.yaml [- { id: quays, format: { da: "kajer", en: "{n} quays" } }] quays: "kajer" does not have {n} once. Write {n} where the number goes.'
      ]
    ]
  ]);
});
