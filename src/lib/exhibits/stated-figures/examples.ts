import type { Figure, StatedFigure } from '$lib/model/types';
import {
  both,
  exampleAgreements,
  exampleDerived,
  examplePassage,
  exampleStated,
  exampleUnits
} from '../exampleData';
import type { Example } from '../types';
import type { StatedFiguresInput } from './select';

const units = [
  ...exampleUnits,
  { id: 'towns', format: { da: '{n} byer', en: '{n} towns' } },
  { id: 'points', format: both('{n}') }
];

const input = (count: number, figures: Figure[]): StatedFiguresInput => ({
  agreements: exampleAgreements(count),
  figures,
  units
});

const upTo = { da: 'op til', en: 'up to' };

/** Every shape a number can have, and the edges of each. */
function everyShape(agreement: string): StatedFigure[] {
  const figure = (id: string, value: number | null, more: Partial<StatedFigure>) =>
    exampleStated(`${id}-${agreement}`, value, { agreement, measure: both(id), ...more });
  const ends = (low: number, high: number) => ({ low, high });
  return [
    figure('part', 17, { asOf: '2001-Q2', statedSource: both('Statistik') }),
    figure('part-bound', 30, { qualifier: upTo }),
    figure('part-range', null, { ...ends(40, 60) }),
    figure('part-words', null, { qualifier: { da: 'et par procent', en: 'a few per cent' } }),
    figure('growth', 140, {}),
    figure('one', 1, { unit: 'towns' }),
    figure('ten', 10, { unit: 'towns', asOf: '2001' }),
    figure('bound', 23, { unit: 'towns', qualifier: upTo }),
    figure('thirty', 30, { unit: 'points', asOf: '2001-09-13' }),
    figure('thirty-one', 31, { unit: 'towns' }),
    figure('none', 0, { unit: 'towns' }),
    figure('half', 2.5, { unit: 'towns' }),
    figure('range', null, { unit: 'towns', ...ends(4, 7), qualifier: both('yderligere') }),
    figure('narrow-range', null, { unit: 'megawatt', ...ends(99, 100) }),
    figure('no-range', null, { unit: 'towns', ...ends(5, 5) }),
    figure('money', 9, { unit: 'dkk-million', asOf: '2001/2003', qualifier: both('årligt') }),
    figure('large', 1_234_567.5, { unit: 'households' })
  ];
}

const long =
  'virksomheder i yderområderne, som gennem det regionale erhvervsudviklingsprogram har modtaget rådgivning om medarbejderkompetenceudvikling og eksportmarkedsføring';

const manyFigures = (agreements: number, each: number) =>
  Array.from({ length: agreements * each }, (_, index) =>
    exampleStated(`figure-${index}`, 1 + (index % 40), {
      agreement: String(2001 + Math.floor(index / each) * 4),
      unit: ['towns', 'percent', 'megawatt'][index % 3]
    })
  );

export const examples: Example<StatedFiguresInput>[] = [
  { name: 'nothing', input: input(0, []) },
  { name: 'agreements without a number', input: input(2, []) },
  { name: 'one number', input: input(1, [exampleStated('a', 17)]) },
  {
    name: 'every shape, and a derived one that is not drawn',
    input: input(1, [
      ...everyShape('2001'),
      exampleDerived('rest', 83, ['part-2001'], '100 - {part-2001}')
    ])
  },
  {
    name: 'three agreements, one of them without numbers',
    input: input(3, [...everyShape('2001').slice(0, 3), ...everyShape('2009').slice(5, 8)])
  },
  {
    name: 'six agreements, one chosen',
    input: input(6, manyFigures(6, 3)),
    options: { agreement: '2009' }
  },
  {
    name: 'very long names and a unit without an entry',
    input: input(2, [
      exampleStated('a', 30, {
        unit: 'towns',
        measure: both(long),
        qualifier: both(long),
        statedSource: both(long)
      }),
      exampleStated('b', 100_000_000, { unit: 'unknown', measure: both(long) }),
      exampleStated('c', null, {
        agreement: '2005',
        qualifier: both(long),
        passage: examplePassage(long, '2005')
      })
    ])
  },
  { name: 'hundreds of numbers', input: input(6, manyFigures(6, 60)) }
];
