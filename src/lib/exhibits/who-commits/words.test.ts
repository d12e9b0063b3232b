import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locale';
import type { Actor, Commitment } from '$lib/model/types';
import { measureText } from '$lib/viz/text';
import { both, exampleAgreements, examplePassage } from '../exampleData';
import { agreementRows } from '../testing/agreementRows';
import { examples } from './examples';
import { layoutWhoCommits } from './layout';
import { selectWhoCommits, type WhoCommitsInput } from './select';
import {
  choicesWhoCommits,
  describeWhoCommits,
  detailWhoCommits,
  sourcesWhoCommits,
  tableWhoCommits
} from './words';

const actor = (id: string, da: string, en: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: { da, en },
  kind: 'party',
  aliases: [da, da.charAt(0).toLowerCase() + da.slice(1)],
  members: [],
  successorOf: null,
  mentions: [],
  ...more
});

const region = 'Region Midtjylland';
const actors: Actor[] = [
  actor('parties', 'Parterne', 'The Parties', { members: ['state', 'region', 'nobody'] }),
  actor('state', 'Staten', 'The State'),
  actor('region', region, 'Central Denmark Region', { aliases: [region] }),
  actor('silent', 'Andre', 'Others')
];

const met = { met: false, passage: null };

function commitment(agreement: string, index: number, committedBy: string[]): Commitment {
  return {
    id: `${agreement}-${committedBy.join('-')}-${index}`,
    agreement,
    theme: 'theme',
    label: String(index + 1),
    title: both('Titel'),
    quote: examplePassage('Sætning', agreement),
    leadIn: null,
    parts: [],
    context: [],
    committedBy,
    with: [],
    areas: [],
    figures: [],
    events: [],
    tests: { counterpart: met, number: met, deadline: met, deliverable: met }
  };
}

/** Per agreement, how many commitments who makes: `{ 'state+region': 2 }`. */
function input(...agreements: Record<string, number>[]): WhoCommitsInput {
  const rows = exampleAgreements(agreements.length);
  return selectWhoCommits({
    agreements: agreementRows(agreements.length),
    actors,
    commitments: rows.flatMap(({ id }, place) =>
      Object.entries(agreements[place] ?? {}).flatMap(([who, count]) =>
        Array.from({ length: count }, (_, index) =>
          commitment(id, index, who.split('+').filter(Boolean))
        )
      )
    )
  });
}

const title = (some: WhoCommitsInput, locale: 'da' | 'en') =>
  describeWhoCommits(some, {}, locale).title;

/** Who makes how many in each agreement, and the title in both languages. */
const titles: [agreements: Record<string, number>[], da: string, en: string][] = [
  [[], 'Der er ingen tilsagn i aftalerne', 'There are no commitments in the agreements'],
  [[{}, {}], 'Der er ingen tilsagn i aftalerne', 'There are no commitments in the agreements'],
  [
    [{ region: 17 }, { parties: 17, state: 5 }],
    'I 2001 giver Region Midtjylland alle 17 tilsagn; i 2005 giver parterne 17 af 22 tilsagn i fællesskab',
    'In 2001, all 17 commitments come from Central Denmark Region; in 2005, 17 of 22 commitments come jointly from the Parties'
  ],
  [
    [{ state: 1 }, {}],
    'I 2001 giver staten det eneste tilsagn; i 2005 er der ingen tilsagn',
    'In 2001, the only commitment comes from the State; in 2005, there are no commitments'
  ],
  [
    [{ 'state+region': 1 }, { parties: 3 }],
    'I 2001 giver staten og Region Midtjylland det eneste tilsagn i fællesskab; i 2005 giver parterne alle 3 tilsagn i fællesskab',
    'In 2001, the only commitment comes jointly from the State and Central Denmark Region; in 2005, all 3 commitments come jointly from the Parties'
  ],
  [
    [{ state: 3, region: 2, parties: 2 }],
    'I 2001 giver staten flest: 3 af 7 tilsagn',
    'In 2001, the largest group, 3 of 7 commitments, comes from the State'
  ],
  [
    [{ parties: 3, region: 2, state: 2 }],
    'I 2001 giver parterne flest i fællesskab: 3 af 7 tilsagn',
    'In 2001, the largest group, 3 of 7 commitments, comes jointly from the Parties'
  ],
  [
    [{ state: 3, region: 2 }],
    'I 2001 giver staten 3 af 5 tilsagn',
    'In 2001, 3 of 5 commitments come from the State'
  ],
  [
    [{ state: 2, region: 2 }],
    'I 2001 giver staten og Region Midtjylland lige mange: 2 af 4 tilsagn hver',
    'In 2001, the State and Central Denmark Region make equally many: 2 of 4 commitments each'
  ],
  [
    [{ '': 2 }],
    'I 2001 er det ikke nævnt, hvem der giver tilsagnene',
    'In 2001, it is not stated who makes the commitments'
  ],
  [
    [{ state: 2 }, { state: 1 }, { parties: 1 }, {}],
    'I 2 af 4 aftaler giver staten flest tilsagn',
    'In 2 of 4 agreements, the most commitments come from the State'
  ],
  [
    [{ state: 2 }, { region: 1 }, { state: 1, region: 1 }, {}],
    'Hvem der giver flest tilsagn, skifter: staten og Region Midtjylland i 1 af 4 aftaler hver',
    'Who makes the most commitments changes: the State and Central Denmark Region in 1 of 4 agreements each'
  ],
  [
    [{ state: 1, region: 1 }, {}, {}, { '': 3 }],
    'I ingen af de 4 aftaler giver nogen flest tilsagn alene',
    'In none of the 4 agreements does anyone alone make the most commitments'
  ]
];

describe('the title', () => {
  it.each(titles)('follows from the squares: %o', (agreements, da, en) => {
    expect(title(input(...agreements), 'da')).toBe(da);
    expect(title(input(...agreements), 'en')).toBe(en);
  });

  it('is about the chosen agreement only', () => {
    const some = input({ region: 17 }, { state: 4 });
    expect(describeWhoCommits(some, { agreement: '2005' }, 'da').title).toBe(
      'I 2005 giver staten alle 4 tilsagn'
    );
  });
});

describe('those the title leaves out', () => {
  const named = (some: WhoCommitsInput) => describeWhoCommits(some, {}, 'en').named;

  it('are told with their commitments where they are few', () => {
    expect(named(input({ region: 3 }, { parties: 4, state: 2, region: 1 }))).toEqual([
      'The State: Titel (1 in 2005) and Titel (2 in 2005)',
      'Central Denmark Region: Titel (1 in 2005)'
    ]);
  });

  it('are left to the chart where they, or the agreements, are many', () => {
    expect(named(input({ parties: 9, state: 4 }))).toEqual([]);
    expect(named(input({ parties: 2, state: 1 }, {}, {}, {}))).toEqual([]);
    const many = { parties: 3, state: 1, region: 1, silent: 1, 'state+region': 1 };
    expect(named(input(many))).toEqual([]);
    expect(named(input())).toEqual([]);
  });
});

describe('the words around the chart', () => {
  const some = input({ region: 1 }, { parties: 2, state: 1, '': 1 });

  it('say who is meant by a collective', () => {
    expect(describeWhoCommits(some, {}, 'da').notes).toEqual([
      '»Parterne« står for staten og Region Midtjylland.'
    ]);
    expect(describeWhoCommits(some, { agreement: '2001' }, 'da').notes).toEqual([]);
  });

  it('say the size of every group', () => {
    expect(describeWhoCommits(some, {}, 'en').summary).toBe(
      '2001: Central Denmark Region 1 of 1. 2005: The Parties 2 of 4; The State 1 of 4; Nobody is named 1 of 4.'
    );
    expect(describeWhoCommits(input(), {}, 'en').summary).toBe(
      'There are no commitments in the agreements.'
    );
  });

  it('name the agreements as the source', () => {
    expect(describeWhoCommits(some, {}, 'da').source).toBe('aftalerne 2001 og 2005');
    expect(describeWhoCommits(some, { agreement: '2005' }, 'en').source).toBe('the 2005 agreement');
    expect(describeWhoCommits(input(), {}, 'en').source).toBe('');
  });
});

describe('the table', () => {
  it.each(examples)('has the drawn squares in the same order: $name', ({ input, options = {} }) => {
    for (const locale of locales) {
      const table = tableWhoCommits(input, options, locale);
      const context = { width: 320, locale, measure: measureText };
      const { marks } = layoutWhoCommits(input, options, context);
      expect(table.rows.map(({ key }) => key)).toEqual(marks.map(({ key }) => key));
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    }
  });
});

describe('what a square leads to', () => {
  it.each(examples)('is its commitment: $name', ({ input }) => {
    for (const { id, label, title } of input.commitments) {
      const detail = detailWhoCommits(input, id, 'da');
      expect(detail?.commitments).toEqual([id]);
      expect(detail?.heading).toContain(`${title['da']} (${label} i `);
    }
    expect(detailWhoCommits(input, 'nothing', 'da')).toBeNull();
  });

  it('says who makes it', () => {
    const some = input({ 'state+region': 1 });
    expect(detailWhoCommits(some, '2001-state-region-0', 'da')).toMatchObject({
      heading: 'Titel (1 i 2001)',
      facts: ['Giver tilsagnet: Staten og Region Midtjylland']
    });
    const orphaned = { ...some, agreements: [] };
    expect(detailWhoCommits(orphaned, '2001-state-region-0', 'en')?.heading).toBe(
      'Titel (1 in 2001)'
    );
  });
});

describe('the choice and the input', () => {
  it('offers the agreements', () => {
    const [choice] = choicesWhoCommits(input({}, {}), 'en');
    expect(choice?.values.map(({ label }) => label)).toEqual(['All agreements', '2001', '2005']);
    expect(choicesWhoCommits(input({}), 'en')).toEqual([]);
  });

  it('takes those who commit, and no sentences', () => {
    const { actors: taken, commitments } = input({ parties: 1, region: 1 });
    expect(taken.map(({ id }) => id)).toEqual(['parties', 'region']);
    expect(taken[0]?.members).toEqual([
      { da: 'staten', en: 'the State' },
      { da: region, en: 'Central Denmark Region' }
    ]);
    expect(Object.keys(commitments[0]!)).toEqual([
      'id',
      'agreement',
      'label',
      'title',
      'committedBy'
    ]);
  });

  it('takes where an agreement says between whom it is, and shows it for a collective only', () => {
    const [first, second] = agreementRows(2);
    const named = (id: string) => examplePassage('Staten og regionen', id);
    const some = selectWhoCommits({
      agreements: [
        { ...first!, partiesNamed: named('2001') },
        { ...second!, partiesNamed: named('2005') }
      ],
      actors,
      commitments: [commitment('2001', 0, ['region']), commitment('2005', 0, ['parties'])]
    });
    expect(some.partiesNamed).toHaveLength(2);
    expect(sourcesWhoCommits(some, {})).toEqual([named('2005')]);
    expect(sourcesWhoCommits(some, { agreement: '2001' })).toEqual([]);
  });
});
