import { both, exampleAgreements } from '../exampleData';
import type { Example } from '../types';
import type { AreaCommitments, PolicyAreasInput } from './select';

/** An area with so many commitments in each agreement. */
const area = (title: string, counts: number[]): AreaCommitments => ({
  id: title.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
  title: both(title),
  definition: both(`What belongs to ${title}.`),
  commitments: counts.map((count, position) =>
    Array.from({ length: count }, (_, index) => `${2001 + position * 4}-${index + 1}`)
  )
});

const input = (totals: number[], ...areas: AreaCommitments[]): PolicyAreasInput => ({
  agreements: exampleAgreements(totals.length).map((agreement, index) => ({
    ...agreement,
    total: totals[index] ?? 0
  })),
  areas
});

const longTitle =
  'Iværksætteri, virksomhedsoverdragelse og medarbejderkompetenceudvikling i turismeerhvervet';
const longName = 'Vækstpartnerskabsaftalen for Hovedstaden og Bornholms Regionskommune';

const veryLong: PolicyAreasInput = input(
  [9, 12, 7],
  area(longTitle, [3, 4, 1]),
  area('Havn', [0, 2, 2])
);

export const examples: Example<PolicyAreasInput>[] = [
  { name: 'nothing', input: input([]) },
  { name: 'agreements without areas', input: input([4, 5]) },
  {
    name: 'no commitment in any area',
    input: input([4, 5], area('Food', [0, 0]), area('Wind', [0, 0]))
  },
  { name: 'one area', input: input([2, 1], area('Food', [1, 1])) },
  {
    name: 'one agreement, two areas alike',
    input: input([11], area('Food', [2]), area('Wind', [5]), area('Skills', [5]))
  },
  {
    name: 'nothing in common with the agreement before',
    input: input(
      [9, 12],
      area('Food', [6, 0]),
      area('Wind', [3, 0]),
      area('Skills', [0, 8]),
      area('Tourism', [0, 5])
    )
  },
  {
    name: 'ties, and an agreement without commitments',
    input: input([10, 0], area('Food', [2, 0]), area('Wind', [2, 0]), area('Skills', [0, 0]))
  },
  {
    name: 'more tied areas than a title names, by number',
    input: input(
      [10, 10],
      area('Food', [1, 3]),
      area('Wind', [0, 2]),
      area('Skills', [2, 4]),
      area('Tourism', [3, 5]),
      area('Ports', [4, 3])
    ),
    options: { measure: 'number' }
  },
  {
    name: 'the same weight, and differences below one per cent',
    input: input([500, 501], area('Food', [50, 50]), area('Wind', [1, 0]), area('Skills', [99, 99]))
  },
  {
    name: 'three agreements',
    input: input(
      [17, 22, 14],
      area('Food', [0, 3, 4]),
      area('Wind', [3, 5, 3]),
      area('Skills', [3, 4, 0]),
      area('Tourism', [0, 0, 1])
    )
  },
  {
    name: 'six agreements',
    input: input(
      [17, 22, 14, 30, 9, 20],
      area('Food', [0, 3, 4, 8, 2, 6]),
      area('Wind', [3, 5, 3, 2, 1, 0]),
      area('Skills', [3, 4, 0, 6, 3, 4]),
      area('Tourism', [9, 0, 1, 12, 0, 11])
    )
  },
  {
    name: 'twenty agreements',
    input: input(
      Array.from({ length: 20 }, (_, index) => 20 + (index % 7)),
      area(
        'Food',
        Array.from({ length: 20 }, (_, index) => index)
      ),
      area(
        'Wind',
        Array.from({ length: 20 }, (_, index) => (index * 7) % 12)
      )
    )
  },
  {
    name: 'very long names',
    input: {
      ...veryLong,
      agreements: veryLong.agreements.map((row) => ({
        ...row,
        shortTitle: both(`${longName} ${row.id}`)
      }))
    }
  },
  {
    name: 'hundreds of commitments',
    input: input(
      [420, 380],
      ...Array.from({ length: 14 }, (_, index) =>
        area(`Field ${String.fromCharCode(97 + index)}`, [(index * 37) % 120, (index * 53) % 150])
      )
    )
  }
];
