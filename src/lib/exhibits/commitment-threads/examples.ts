import type { Confidence, Continuity, Relation } from '$lib/model/types';
import { both, exampleAgreements } from '../exampleData';
import type { Example } from '../types';
import { threadsInput, type ThreadColumn, type ThreadsInput } from './select';

const kinds: [Relation, Confidence][] = [
  ['continues', 'high'],
  ['narrows', 'medium'],
  ['broadens', 'low'],
  ['continues', 'medium'],
  ['broadens', 'high']
];

/** Themes by how many commitments each has; a list of numbers is a theme with themes in it. */
type Sizes = (number | number[])[];

/** Agreements of invented themes; ids are `<agreement>-<theme>.<place>`. */
function columns(sizes: Sizes[], title = (label: string) => `Projekt ${label}`): ThreadColumn[] {
  return exampleAgreements(sizes.length).map((agreement, index) => {
    const themes: ThreadColumn['themes'] = [];
    const commitments: ThreadColumn['commitments'] = [];
    let number = 0;
    const add = (size: number, parent: string | null) => {
      number += 1;
      const id = `${agreement.id}-theme-${number}`;
      themes.push({ id, parent, title: both(title(`tema ${number}`)) });
      for (let place = 1; place <= size; place += 1) {
        const label = `${number}.${place}`;
        const own = { label, title: both(title(label)), theme: id };
        commitments.push({ id: `${agreement.id}-${label}`, ...own });
      }
    };
    sizes[index]!.forEach((size, place) => {
      if (typeof size === 'number') return add(size, null);
      const id = `${agreement.id}-group-${place}`;
      themes.push({ id, parent: null, title: both(title(`område ${place + 1}`)) });
      size.forEach((inner) => add(inner, id));
    });
    return { agreement, themes, commitments };
  });
}

/** Relations from `from to` pairs, with the kinds and confidences in turn. */
const relations = (...pairs: string[]): Continuity[] =>
  pairs.map((pair, index) => {
    const [from = '', to = ''] = pair.split(' ');
    const [relation, confidence] = kinds[index % kinds.length]!;
    return { from, to, relation, confidence, rationale: both(`${from} → ${to}`) };
  });

/** A relation from each of the first commitments of an agreement to one of the next, well mixed. */
function mixed(all: ThreadColumn[], share: number): Continuity[] {
  const pairs = all.slice(1).flatMap(({ commitments: later }, index) => {
    const earlier = all[index]!.commitments;
    return earlier
      .filter((_, place) => (place * 7) % 10 < share * 10)
      .map(({ id }, place) => `${id} ${later[(place * 5 + 3) % later.length]!.id}`);
  });
  return relations(...pairs);
}

const long = (label: string) =>
  `Erhvervsfremmeinfrastrukturudviklingsprogrammet for virksomhedssamarbejder og uddannelsesinstitutioner i yderområderne, ${label}`;

/** An input that is worked out when it is asked for: ordering hundreds of rows takes its time. */
function example(name: string, make: () => ThreadsInput): Example<ThreadsInput> {
  let made: ThreadsInput | undefined;
  return {
    name,
    get input() {
      return (made ??= make());
    }
  };
}

export const examples: Example<ThreadsInput>[] = [
  example('nothing', () => threadsInput([], [])),
  example('one agreement', () => threadsInput(columns([[3, [2, 1]]]), [])),
  example('an agreement without commitments', () => threadsInput(columns([[2], []]), [])),
  example('nothing in common', () =>
    threadsInput(
      columns([
        [3, 2],
        [2, 4]
      ]),
      []
    )
  ),
  example('everything carried on', () =>
    threadsInput(columns([[2], [1]]), relations('2001-1.1 2005-1.1', '2001-1.2 2005-1.1'))
  ),
  example('one carried on, one not, one new', () =>
    threadsInput(columns([[2], [2]]), relations('2001-1.1 2005-1.2'))
  ),
  example('a crossing that another order avoids', () =>
    threadsInput(columns([[2], [2]]), relations('2001-1.1 2005-1.2', '2001-1.2 2005-1.1'))
  ),
  example('a crossing that none avoids', () =>
    threadsInput(
      columns([[2], [2]]),
      relations('2001-1.1 2005-1.1', '2001-1.1 2005-1.2', '2001-1.2 2005-1.1', '2001-1.2 2005-1.2')
    )
  ),
  example('crossings of which one remains', () =>
    threadsInput(
      columns([
        [2, 2],
        [2, 2]
      ]),
      relations(
        '2001-1.1 2005-1.1',
        '2001-1.2 2005-2.1',
        '2001-2.1 2005-1.2',
        '2001-2.2 2005-2.2',
        '2001-1.1 2005-2.2'
      )
    )
  ),
  example('three agreements, with threads that skip the second', () => {
    const all = columns([
      [4, 3, [2, 3]],
      [3, [2, 2], 4],
      [3, 5, 4]
    ]);
    const skipping = relations('2001-1.4 2009-3.2', '2001-4.1 2009-1.1');
    return threadsInput(all, [...mixed(all, 0.6), ...skipping]);
  }),
  example('six agreements', () => {
    const all = columns([
      [5, 4, 3],
      [6, [3, 3]],
      [4, 4, 5],
      [7, 6],
      [5, 3, 4],
      [8, [4, 3]]
    ]);
    return threadsInput(all, mixed(all, 0.5));
  }),
  example('very long names', () => {
    const all = columns(
      [
        [2, 2],
        [[2, 1], 2]
      ],
      long
    );
    return threadsInput(all, mixed(all, 0.8));
  }),
  example('labels too long to stand beside the titles', () => {
    const all = columns([[2, 1], [2], [3]]).map((column) => ({
      ...column,
      commitments: column.commitments.map((own) => ({
        ...own,
        label: `Kapitel ${own.label}, initiativ`
      }))
    }));
    return threadsInput(all, mixed(all, 0.9));
  }),
  example('one that ten carry on', () =>
    threadsInput(
      columns([[3], [5, 5]]),
      relations(
        ...[1, 2, 3, 4, 5].flatMap((place) => [
          `2001-1.2 2005-1.${place}`,
          `2001-1.2 2005-2.${place}`
        ])
      )
    )
  ),
  example('hundreds of commitments', () => {
    const all = columns([
      [20, 30, [15, 25], 30],
      [25, [20, 20], 35, 30]
    ]);
    return threadsInput(all, mixed(all, 0.4));
  })
];
