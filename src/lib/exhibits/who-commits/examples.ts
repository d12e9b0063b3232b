import { both, exampleAgreements } from '../exampleData';
import type { Example } from '../types';
import type { CommittedSquare, Committer, WhoCommitsInput } from './select';

const actor = (id: string, name = id, members: string[] = []): Committer => ({
  id,
  name: both(name),
  inSentence: both(name.charAt(0).toLowerCase() + name.slice(1)),
  members: members.map(both)
});

const longName =
  'Det midlertidige samarbejdsudvalg for erhvervsfremmeaktørerne, uddannelsesinstitutionerne og arbejdsmarkedsorganisationerne i yderområderne';

const actors = [
  actor('parties', 'Parterne', ['Staten', 'Vækstforum']),
  actor('forum', 'Vækstforum'),
  actor('state', 'Staten'),
  actor('region', 'Regionen'),
  actor('long', longName)
];

/** So many commitments of one agreement by the same ones. */
function promised(
  agreement: string,
  committedBy: string[],
  count: number,
  label = (index: number) => String(index + 1)
): CommittedSquare[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${agreement}-${committedBy.join('-') || 'nobody'}-${index + 1}`,
    agreement,
    label: label(index),
    title: both(`Tilsagn ${index + 1}`),
    committedBy
  }));
}

const input = (agreements: number, ...commitments: CommittedSquare[][]): WhoCommitsInput => ({
  agreements: exampleAgreements(agreements),
  actors,
  partiesNamed: [],
  commitments: commitments.flat()
});

export const examples: Example<WhoCommitsInput>[] = [
  { name: 'nothing', input: input(0) },
  { name: 'one commitment', input: input(1, promised('2001', ['state'], 1)) },
  {
    name: 'two agreements, one of them without commitments',
    input: input(2, promised('2005', ['parties'], 7))
  },
  {
    name: 'three agreements with a tie, several together, and nobody named',
    input: input(
      3,
      promised('2001', ['state'], 4),
      promised('2001', ['region'], 4),
      promised('2005', ['state', 'region'], 3),
      promised('2005', ['region', 'state'], 2),
      promised('2005', ['unknown'], 4),
      promised('2005', ['forum'], 3),
      promised('2009', [], 6)
    )
  },
  {
    name: 'six agreements, led by different ones',
    input: input(
      6,
      ...exampleAgreements(6).flatMap(({ id, position }) => [
        promised(id, [position < 4 ? 'parties' : 'state'], 12 + position),
        promised(id, ['forum'], 3),
        promised(id, ['region'], 1)
      ])
    )
  },
  {
    name: 'very long names and labels',
    input: input(
      2,
      promised('2001', ['long'], 11, (index) => `Kapitel 4, afsnit ${index + 1}`),
      promised('2005', ['long', 'parties'], 2)
    )
  },
  {
    name: 'hundreds of commitments, one agreement chosen',
    input: input(2, promised('2001', ['parties'], 260), promised('2005', ['state'], 40)),
    options: { agreement: '2001' }
  },
  {
    name: 'hundreds of commitments',
    input: input(
      6,
      ...exampleAgreements(6).flatMap(({ id }) => [
        promised(id, ['parties'], 60),
        promised(id, ['state'], 25),
        promised(id, ['region'], 3)
      ])
    )
  }
];
