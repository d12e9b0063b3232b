import type { TestName } from '$lib/model/types';
import { both, exampleAgreements, examplePassage } from '../exampleData';
import type { Example } from '../types';
import { testNames } from './count';
import type { SpecificityInput, TestedCommitment } from './select';

const words: Record<TestName, string> = {
  counterpart: 'Kystkommunen',
  number: 'tre havne',
  deadline: 'senest i foråret',
  deliverable: 'et nyt værft'
};

/** Commitments of one agreement, each given by the initials of the tests it meets: `cn`, `d`, ``. */
function promised(agreement: string, met: string[], title = 'Tilsagn'): TestedCommitment[] {
  const initials: Record<TestName, string> = {
    counterpart: 'c',
    number: 'n',
    deadline: 'd',
    deliverable: 'l'
  };
  return met.map((tests, index) => ({
    id: `${agreement}-${index + 1}`,
    agreement,
    label: String(index + 1),
    title: both(`${title} ${index + 1}`),
    tests: Object.fromEntries(
      testNames.map((test) => {
        const passage = tests.includes(initials[test])
          ? { ...examplePassage(words[test], agreement, index + 1), hash: `${index}-${test}` }
          : null;
        return [test, { met: passage !== null, passage }];
      })
    ) as TestedCommitment['tests']
  }));
}

const input = (agreements: number, ...commitments: TestedCommitment[][]): SpecificityInput => ({
  agreements: exampleAgreements(agreements),
  commitments: commitments.flat()
});

/** So many commitments with every mixture of tests in turn. */
const mixed = (agreement: string, count: number) => {
  const mixtures = ['', 'c', 'cl', 'l', 'cnl', 'c', 'cndl', 'n', 'c', 'd'];
  return promised(
    agreement,
    Array.from({ length: count }, (_, index) => mixtures[index % mixtures.length] ?? '')
  );
};

const longTitle =
  'Medarbejderkompetenceudviklingsprojekter i turisme- og oplevelseserhvervene langs kysterne i yderområderne';

export const examples: Example<SpecificityInput>[] = [
  { name: 'nothing', input: input(0) },
  { name: 'agreements without commitments', input: input(2) },
  { name: 'one commitment', input: input(1, promised('2001', ['cn'])) },
  { name: 'every test met', input: input(1, promised('2001', ['cndl', 'cndl'])) },
  { name: 'no test met', input: input(1, promised('2001', ['', ''])) },
  { name: 'one test that nobody meets', input: input(2, promised('2001', ['cnl', 'cnl'])) },
  {
    name: 'two tests met as seldom, an agreement without commitments',
    input: input(2, promised('2001', ['cn', 'cdl', 'cl', 'l']))
  },
  {
    name: 'nothing in common with the agreement before',
    input: input(2, promised('2001', ['cl', 'cl', 'cl']), promised('2005', ['nd', 'n', 'nd']))
  },
  {
    name: 'three agreements',
    input: input(3, mixed('2001', 9), mixed('2005', 14), mixed('2009', 4))
  },
  {
    name: 'six agreements',
    input: input(6, ...exampleAgreements(6).map(({ id, position }) => mixed(id, 12 + 3 * position)))
  },
  {
    name: 'six agreements, one chosen, in document order',
    input: input(6, ...exampleAgreements(6).map(({ id, position }) => mixed(id, 12 + position))),
    options: { agreement: '2009', order: 'document' }
  },
  {
    name: 'very long names',
    input: {
      agreements: exampleAgreements(2).map((row) => ({
        ...row,
        shortTitle: both(`Vækstpartnerskabsaftalen for Hovedstaden og Bornholm ${row.id}`)
      })),
      commitments: [
        ...promised('2001', ['c', '', 'nl'], longTitle),
        ...promised('2005', ['cndl'], longTitle)
      ]
    }
  },
  { name: 'hundreds of commitments', input: input(2, mixed('2001', 260), mixed('2005', 431)) }
];
