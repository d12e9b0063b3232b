import type { ActorKind, Passage } from '$lib/model/types';
import { both, exampleAgreements, examplePassage } from '../exampleData';
import type { Example } from '../types';
import type { ActorTies, CounterpartsInput, NamedActor } from './select';

/** In one agreement: how many commitments an actor makes, takes part in, and mentions of it. */
type Counts = [by: number, withOthers: number, mentions: number];

const none: Counts = [0, 0, 0];

const ids = (agreement: string, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => `${agreement}-${from + index + 1}`);

function tiesOf([by, withOthers, mentions]: Counts, position: number): ActorTies {
  const agreement = String(2001 + position * 4);
  return {
    by: ids(agreement, 0, by),
    with: ids(agreement, by, withOthers),
    mentions,
    shown: mentions > 0 ? [position] : []
  };
}

const actor = (
  id: string,
  kind: ActorKind,
  counts: Counts[],
  more: Partial<NamedActor> = {}
): NamedActor => ({
  id,
  name: both(id),
  kind,
  members: [],
  successorOf: null,
  ties: counts.map(tiesOf),
  ...more
});

function input(agreements: number, actors: NamedActor[]): CounterpartsInput {
  const rows = exampleAgreements(agreements);
  const passages: Passage[] = rows.map(({ id }) => examplePassage('Parterne er enige.', id));
  return {
    agreements: rows.map((row, position) => ({ ...row, total: 12 + 5 * position })),
    actors,
    passages
  };
}

const longName =
  'Ministeriet for fødevarer, landdistrikter, erhvervsfremmeaktører og medarbejderkompetenceudvikling';
const longTitle = 'Vækstpartnerskabsaftalen for Hovedstaden og Bornholms Regionskommune';

const longNames = (agreements: number): CounterpartsInput => {
  const counts: Counts[] = [
    [0, 3, 4],
    [2, 31, 40],
    [1, 0, 1]
  ];
  const plain = input(agreements, [
    actor('old', 'ministry', counts.slice(0, agreements), { name: both(longName) }),
    actor('new', 'ministry', counts.slice(0, agreements), {
      name: both(`Det nye ${longName.toLowerCase()}`),
      successorOf: 'old'
    })
  ]);
  return {
    ...plain,
    agreements: plain.agreements.map((row) => ({
      ...row,
      shortTitle: both(`${longTitle} ${row.id}`)
    }))
  };
};

const kinds: ActorKind[] = ['organisation', 'ministry', 'agency', 'programme', 'place'];

export const examples: Example<CounterpartsInput>[] = [
  { name: 'nothing', input: input(0, []) },
  { name: 'agreements that name nobody', input: input(2, []) },
  {
    name: 'one agreement, one actor',
    input: input(1, [actor('Havnen', 'organisation', [[0, 1, 1]])])
  },
  {
    name: 'one agreement with ministries and mentions',
    input: input(1, [
      actor('Parterne', 'party', [[9, 0, 12]], { members: ['Staten', 'Forum'] }),
      actor('Staten', 'party', [[1, 2, 3]]),
      actor('Forum', 'party', [[0, 0, 5]]),
      actor('Ministeriet', 'ministry', [[0, 4, 4]])
    ])
  },
  {
    name: 'two agreements, nobody in both, a ministry that changed its name',
    input: input(2, [
      actor('Havnen', 'organisation', [[0, 1, 1], none]),
      actor('Videnskab', 'ministry', [[0, 4, 2], none]),
      actor('Forskning', 'ministry', [none, [0, 3, 1]], { successorOf: 'Videnskab' }),
      actor('Region', 'region', [none, [1, 0, 9]]),
      actor('Aarhus', 'place', [none, [0, 0, 2]])
    ])
  },
  {
    name: 'the whole document, more mentions than can be drawn',
    input: input(2, [
      actor('Parterne', 'party', [
        [17, 0, 64],
        [0, 0, 1]
      ]),
      actor('Aarhus', 'place', [
        [0, 0, 2],
        [0, 0, 20]
      ])
    ]),
    options: { scope: 'document' }
  },
  {
    name: 'three agreements without ministries, both roles',
    input: input(3, [
      actor('Regionen', 'region', [[3, 2, 8], none, [21, 4, 30]]),
      actor('Kommunerne', 'municipalities', [[0, 1, 1], [0, 1, 1], none])
    ])
  },
  {
    name: 'six agreements',
    input: input(
      6,
      kinds.map((kind, place) =>
        actor(
          `Aktør ${place + 1}`,
          kind,
          Array.from({ length: 6 }, (_, at): Counts => [(at * place) % 4, (at + place) % 7, at + 1])
        )
      )
    )
  },
  {
    name: 'twenty agreements',
    input: input(20, [
      actor(
        'Regionen',
        'region',
        Array.from({ length: 20 }, (_, at): Counts => [at % 3, at, at + 1])
      )
    ])
  },
  { name: 'very long names, two agreements', input: longNames(2) },
  { name: 'very long names, three agreements', input: longNames(3) },
  {
    name: 'hundreds of actors and of commitments',
    input: input(
      2,
      Array.from({ length: 240 }, (_, index) =>
        actor(`Aktør ${index + 1}`, kinds[index % kinds.length]!, [
          [index % 3 === 0 ? 100 + index : 0, (index * 7) % 23, index],
          [0, 1 + ((index * 5) % 31), 3]
        ])
      )
    )
  }
];
