import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locale';
import { measureText } from '$lib/viz/text';
import { detailThreads } from './detail';
import { examples } from './examples';
import { layoutThreads } from './layout';
import { relatedThreads } from './related';
import type { ThreadsInput } from './select';
import { tableThreads } from './table';
import { choicesThreads, describeThreads } from './words';

function example(name: string): ThreadsInput {
  const found = examples.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No example is called "${name}".`);
  return found.input;
}

const three = 'three agreements, with threads that skip the second';
const apart = 'one carried on, one not, one new';
const titles = (name: string) =>
  locales.map((locale) => describeThreads(example(name), {}, locale).title);

describe('the title', () => {
  it.each([
    ['nothing', 'Der er ingen tilsagn at vise', 'There are no commitments to show'],
    [
      'one agreement',
      '2001 har 6 tilsagn og ingen anden aftale at sammenligne med',
      '2001 has 6 commitments and no other agreement to compare with'
    ],
    [
      'nothing in common',
      'Ingen af de 5 tilsagn fra 2001 blev ført videre; alle 6 i 2005 er nye',
      'None of the 5 commitments of 2001 was carried on; all 6 in 2005 are new'
    ],
    [
      'everything carried on',
      'Begge tilsagn fra 2001 blev ført videre; det ene i 2005 er ikke nyt',
      'Both commitments of 2001 were carried on; the one in 2005 is not new'
    ],
    [
      apart,
      '1 af de 2 tilsagn fra 2001 blev ført videre, 1 blev ikke; 1 af de 2 i 2005 er nyt',
      '1 of the 2 commitments of 2001 was carried on, 1 was not; 1 of the 2 in 2005 is new'
    ],
    [
      'an agreement without commitments',
      'Ingen af de 2 tilsagn fra 2001 blev ført videre; der er ingen tilsagn i 2005',
      'None of the 2 commitments of 2001 was carried on; there are no commitments in 2005'
    ],
    [
      'one that ten carry on',
      '1 af de 3 tilsagn fra 2001 blev ført videre, 2 blev ikke; ingen af de 10 i 2005 er nye',
      '1 of the 3 commitments of 2001 was carried on, 2 were not; none of the 10 in 2005 is new'
    ],
    [
      three,
      '14 af de 23 tilsagn fra de 2 tidligere aftaler blev ført videre, 9 blev ikke; 4 af de 12 i 2009 er nye',
      '14 of the 23 commitments of the 2 earlier agreements were carried on, 9 were not; 4 of the 12 in 2009 are new'
    ]
  ])('follows from the numbers: %s', (name, danish, english) => {
    expect(titles(name)).toEqual([danish, english]);
  });
});

describe('the notes', () => {
  const notes = (name: string, order = 'fewest') =>
    describeThreads(example(name), { order }, 'en').notes.join('\n');

  it('say whose reading it is wherever agreements are compared', () => {
    expect(notes('one agreement')).toBe('');
    expect(notes('nothing in common')).toContain('our reading by the rules of the codebook');
  });

  it('say how often threads cross, and how sure it is that they need not less', () => {
    expect(notes('nothing in common')).not.toContain('cross');
    const one = 'crossings of which one remains';
    expect(notes(one)).toContain('cross as seldom as can be: 1 against 3');
    expect(notes(one, 'document')).toMatch(/threads cross 3 times; .* the number is 1\./);
    expect(notes('six agreements')).toContain('as seldom as we could find');
    expect(notes('a crossing that another order avoids')).toContain('so that no threads cross');
    expect(notes('a crossing that none avoids')).toContain('no order with fewer than 1 crossing.');
  });

  it('tell of threads that skip an agreement', () => {
    expect(notes(three)).toContain('2 threads skip an agreement');
    expect(notes('six agreements')).not.toContain('skip');
  });
});

describe('the summary', () => {
  it('names what fell away and what is new, and counts the kinds of threads', () => {
    const { summary } = describeThreads(example(apart), {}, 'da');
    expect(summary).toContain('Ikke ført videre fra 2001: Projekt 1.2 (1.2 i 2001).');
    expect(summary).toContain('Nye i 2005: Projekt 1.1 (1.1 i 2005).');
    expect(summary).toContain('1 tråd: 1 fører videre, 0 indsnævrer og 0 udvider;');
  });

  it('leaves hundreds of names to the table', () => {
    const { summary } = describeThreads(example('hundreds of commitments'), {}, 'en');
    expect(summary.length).toBeLessThan(500);
  });
});

describe('the table', () => {
  it.each(examples)('has a row for every thread and what stands alone: $name', ({ input }) => {
    const { rows } = tableThreads(input, 'da');
    const { marks } = layoutThreads(input, {}, { width: 960, locale: 'da', measure: measureText });
    const threads = marks.filter(({ kind }) => kind === 'thread').map(({ key }) => key);
    const last = input.columns.length - 1;
    const alone = input.columns.flatMap(({ commitments }, column) =>
      commitments.flatMap(({ id }) => [
        ...(column > 0 && !input.relations.some(({ to }) => to === id) ? ['new'] : []),
        ...(column < last && !input.relations.some(({ from }) => from === id) ? ['gone'] : []),
        ...(last === 0 ? ['only'] : [])
      ])
    );
    expect(rows.length).toBe(threads.length + alone.length);
    const keys = rows.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => key.includes('→')).sort()).toEqual(threads.sort());
  });

  it('says in each row what happened, and why we think so', () => {
    const { rows } = tableThreads(example(apart), 'en');
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      [
        'Projekt 1.1 (1.1 in 2001)',
        'continued in',
        'Projekt 1.2 (1.2 in 2005)',
        'confident',
        '2001-1.1 → 2005-1.2'
      ],
      ['Projekt 1.2 (1.2 in 2001)', 'not carried on', '–', '–', '–'],
      ['–', 'new', 'Projekt 1.1 (1.1 in 2005)', '–', '–']
    ]);
  });
});

describe('the panel', () => {
  const detail = (name: string, key: string) => detailThreads(example(name), key, 'en');

  it('puts both sentences of a thread side by side, with the rationale', () => {
    expect(detail(apart, '2001-1.1→2005-1.2')).toMatchObject({
      heading: 'Projekt 1.2 (1.2 in 2005) continues Projekt 1.1 (1.1 in 2001)',
      facts: ['We are confident of the connection.', '2001-1.1 → 2005-1.2'],
      commitments: ['2001-1.1', '2005-1.2']
    });
  });

  it('has a commitment first and then what it is tied to', () => {
    expect(detail('everything carried on', '2005-1.1')?.commitments).toEqual([
      '2005-1.1',
      '2001-1.1',
      '2001-1.2'
    ]);
    expect(detail(apart, '2001-1.2')?.facts[0]).toContain('after 2001');
    expect(detail(apart, '2005-1.1')?.facts[0]).toContain('New in 2005');
  });

  it('lists what an entry or a theme stands for, with few sentences', () => {
    expect(detail(apart, 'gone:2001')?.commitments).toEqual(['2001-1.2']);
    expect(detail(apart, 'relation:continues')).toMatchObject({
      heading: 'Continues: 1 thread',
      commitments: []
    });
    expect(detail(apart, 'theme:2005-theme-1')?.facts).toHaveLength(2);
    const many = detail('hundreds of commitments', 'theme:2001-theme-1');
    expect([many?.facts.length, many?.commitments.length]).toEqual([20, 0]);
  });

  it('marks what is ours, and knows no mark that is not there', () => {
    for (const key of ['2001-1.1', '2001-1.1→2005-1.2', 'confidence:high', 'new:2005']) {
      expect(detail(apart, key)?.ours).toContain('our reading');
    }
    expect(detail(apart, 'nothing')).toBeNull();
  });
});

describe('what is lifted', () => {
  const lifted = (key: string) => relatedThreads(example(apart), key).sort();
  const thread = '2001-1.1→2005-1.2';
  const ends = ['2001-1.1', '2005-1.2'];
  const headings = ['theme:2001-theme-1', 'theme:2005-theme-1'];
  const kinds = ['confidence:high', 'relation:continues'];

  it('with a thread its ends, with an end the thread, each with what names it', () => {
    expect(lifted(thread)).toEqual([thread, ...ends, ...headings, ...kinds].sort());
    expect(lifted('2001-1.1')).toEqual(
      [thread, ...ends, ...headings, ...kinds, 'carried:2001'].sort()
    );
  });

  it('with an entry or a theme all it stands for', () => {
    expect(lifted('relation:continues')).toEqual(
      [thread, ...ends, ...headings, 'relation:continues'].sort()
    );
    expect(lifted('gone:2001')).toEqual(['2001-1.2', 'gone:2001', 'theme:2001-theme-1']);
    expect(lifted('theme:2001-theme-1')).toEqual([thread, ...ends, '2001-1.2', ...headings].sort());
  });

  it('with an unknown one that one alone', () => {
    expect(lifted('nothing')).toEqual(['nothing']);
  });
});

it('offers an order where there is more than one column', () => {
  expect(choicesThreads(example('one agreement'), 'da')).toEqual([]);
  const [choice] = choicesThreads(example(apart), 'da');
  expect(choice?.values.map(({ value }) => value)).toEqual(['fewest', 'document']);
  expect(choice?.fallback).toBe('fewest');
});
