import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locale';
import type { Actor, ActorKind, Commitment } from '$lib/model/types';
import { measureText } from '$lib/viz/text';
import { both, examplePassage } from '../exampleData';
import { agreementRows } from '../testing/agreementRows';
import { choicesCounterparts } from './actorWords';
import { examples } from './examples';
import { layoutCounterparts } from './layout';
import { scopeOf } from './rows';
import { selectCounterparts } from './select';
import { tableCounterparts } from './table';
import { describeCounterparts, detailCounterparts, relatedCounterparts } from './words';

const document = { scope: 'document' };

/** An actor mentioned on so many lines of each agreement. */
const actor = (
  id: string,
  kind: ActorKind,
  mentions: number[],
  more: Partial<Actor> = {}
): Actor => ({
  id,
  name: both(id),
  kind,
  aliases: [id],
  members: [],
  successorOf: null,
  mentions: mentions.flatMap((count, position) =>
    Array.from({ length: count }, (_, line) =>
      examplePassage('Sætning', String(2001 + position * 4), line + 1)
    )
  ),
  ...more
});

const met = { met: false, passage: null };

const commitment = (
  agreement: string,
  label: string,
  committedBy: string[],
  withOthers: string[]
): Commitment => ({
  id: `${agreement}-${label}`,
  agreement,
  theme: 'theme',
  label,
  title: both('Titel'),
  quote: examplePassage('Sætning', agreement),
  leadIn: null,
  parts: [],
  context: [],
  committedBy,
  with: withOthers,
  areas: [],
  figures: [],
  events: [],
  tests: { counterpart: met, number: met, deadline: met, deliverable: met }
});

const actors = [
  actor('Parterne', 'party', [2, 1], { members: ['Forum', 'nobody'] }),
  actor('Forum', 'party', [1, 5]),
  actor('Havnen', 'organisation', [1]),
  actor('Videnskab', 'ministry', [1]),
  actor('Forskning', 'ministry', [0, 2], { successorOf: 'Videnskab' })
];

const commitments = [
  commitment('2001', '1', ['Parterne', 'Forum'], ['Videnskab', 'Havnen']),
  commitment('2001', '2', ['Parterne'], ['Parterne', 'Videnskab']),
  commitment('2005', '1', ['Forum'], [])
];

const select = (agreements: number, own: Actor[], rows = commitments) =>
  selectCounterparts({ agreements: agreementRows(agreements), actors: own, commitments: rows });

const input = select(2, actors);
const title = (some: typeof input, locale: 'da' | 'en', options = {}) =>
  describeCounterparts(some, options, locale).title;

describe('the input', () => {
  it('ties actors to commitments, one role in each', () => {
    const [parties] = input.actors;
    expect(parties?.ties[0]).toMatchObject({ by: ['2001-1', '2001-2'], with: [] });
    expect(input.actors[3]?.ties[0]).toMatchObject({ by: [], with: ['2001-1', '2001-2'] });
    expect(input.agreements.map(({ total }) => total)).toEqual([2, 1]);
  });

  it('counts every mention, and keeps the first sentences of each agreement, each once', () => {
    expect(input.actors[1]?.ties.map(({ mentions }) => mentions)).toEqual([1, 5]);
    expect(input.actors[1]?.ties[1]?.shown).toHaveLength(3);
    expect(input.passages).toHaveLength(5);
  });
});

describe('the title', () => {
  it('compares the ministries of the agreements', () => {
    expect(title(input, 'da')).toBe(
      'I 2001 er 1 ministerium knyttet til tilsagn; i 2005 er det ingen'
    );
    expect(title(input, 'en')).toBe('In 2001, 1 ministry is tied to commitments; in 2005, none');
    expect(title(input, 'da', document)).toBe(
      'I 2001 er 1 ministerium nævnt i teksten; i 2005 er det 1'
    );
  });

  it('compares all actors where there is no ministry', () => {
    const some = select(2, actors.slice(1, 3));
    expect(title(some, 'da')).toBe('I 2001 er 2 aktører knyttet til tilsagn; i 2005 er det 1');
    expect(title(some, 'en')).toBe('In 2001, 2 actors are tied to commitments; in 2005, 1');
  });

  it('counts ministries among the actors of a single agreement', () => {
    expect(title(select(1, actors), 'en')).toBe(
      'In 2001, 4 actors are tied to commitments, 1 of them a ministry'
    );
    expect(title(select(1, actors.slice(2, 3)), 'da')).toBe(
      'I 2001 er 1 aktør knyttet til tilsagn'
    );
  });

  it('takes the first and the last of many agreements', () => {
    expect(title(select(5, actors), 'en')).toBe(
      'In 2001, 1 ministry is tied to commitments; in 2017, none'
    );
    const later = select(2, actors.slice(1, 2), commitments.slice(2));
    expect(title(later, 'da')).toBe('I 2001 er ingen aktører knyttet til tilsagn; i 2005 er det 1');
  });

  it('says so when nobody is named', () => {
    expect(title(select(2, []), 'da')).toBe('Ingen aktører er knyttet til tilsagn');
    expect(title(select(0, []), 'en', document)).toBe('No actors are named in the agreements');
  });
});

describe('the words around the chart', () => {
  it('say what a careful reader must know', () => {
    expect(describeCounterparts(input, {}, 'da').notes).toEqual([
      '1 aktør mere er omtalt i aftalerne, men ikke knyttet til noget tilsagn. Den vises, når hele teksten er valgt.',
      'Et tilsagn, der nævner flere aktører, tæller med hos hver af dem.',
      '»Parterne« står for Forum. Tilsagn, de giver under det navn, tælles kun dér.',
      'Navnene er aftalernes egne. At en aktør har afløst en anden under nyt navn, er vores læsning.'
    ]);
    expect(describeCounterparts(input, document, 'da').notes).toHaveLength(2);
    expect(describeCounterparts(select(2, []), {}, 'da').notes).toEqual([]);
  });

  it('tell the rows and who is in more than one agreement', () => {
    const { summary, source } = describeCounterparts(input, {}, 'en');
    expect(summary).toContain('Forum. 2001: makes 1 commitment; 2005: makes 1 commitment.');
    expect(summary).toContain('1 actor is tied to commitments in more than one agreement.');
    expect(source).toBe('the 2001 and 2005 agreements');
    expect(describeCounterparts(select(0, []), {}, 'en')).toMatchObject({
      summary: 'No actors are tied to commitments.',
      source: ''
    });
  });

  it('count the rows that are only in the table', () => {
    const many = examples.find(({ name }) => name.startsWith('hundreds'))!;
    expect(describeCounterparts(many.input, {}, 'da').summary).toContain(
      '210 aktører til står i tabellen.'
    );
  });
});

describe('the table', () => {
  it.each(examples)('has the drawn rows and their numbers: $name', ({ input, options = {} }) => {
    for (const locale of locales) {
      const table = tableCounterparts(input, options, locale);
      const context = { width: 720, locale, measure: measureText };
      const { marks } = layoutCounterparts(input, options, context);
      expect(table.rows.map(({ key }) => key)).toEqual(marks.map(({ key }) => key));
      const perAgreement = scopeOf(options) === 'document' ? 1 : 2;
      table.rows.forEach(({ cells }, place) => {
        const numbers = cells.slice(3).map(({ value }) => Number(value));
        for (const { position, number, empty } of marks[place]!.cells) {
          const from = position * perAgreement;
          const own = numbers.slice(from, from + perAgreement).reduce((sum, one) => sum + one, 0);
          expect(empty ? 0 : Number(number.text)).toBe(own);
        }
      });
    }
  });
});

describe('what a row leads to', () => {
  it('is the commitments that name the actor', () => {
    expect(detailCounterparts(input, 'Videnskab', {}, 'da')).toEqual({
      heading: 'Videnskab',
      facts: ['senere: Forskning', '2001: medvirker i 2 tilsagn', '2005: intet tilsagn'],
      passages: [],
      commitments: ['2001-1', '2001-2'],
      ours: 'Navnene er aftalernes egne. At en aktør har afløst en anden under nyt navn, er vores læsning.'
    });
    expect(detailCounterparts(input, 'nobody', {}, 'da')).toBeNull();
  });

  it('is the first mentions too, and how many more there are', () => {
    const detail = detailCounterparts(input, 'Forum', document, 'en');
    expect(detail?.facts).toEqual([
      '2001: 1 mention',
      '2005: 5 mentions',
      '4 sentences are shown here; there are 6 mentions in all.'
    ]);
    expect(detail?.passages.map(({ agreement }) => agreement)).toEqual([
      '2001',
      '2005',
      '2005',
      '2005'
    ]);
    expect(detail?.ours).toBeNull();
    expect(detailCounterparts(input, 'Havnen', document, 'en')?.facts).toHaveLength(2);
  });

  it('lifts those who had the office before and after, where they are drawn', () => {
    expect(relatedCounterparts(input, 'Videnskab', document)).toEqual(['Videnskab', 'Forskning']);
    expect(relatedCounterparts(input, 'Videnskab', {})).toEqual(['Videnskab']);
    expect(relatedCounterparts(input, 'nobody', {})).toEqual(['nobody']);
  });

  it('can be of commitments or of the whole document', () => {
    const [choice] = choicesCounterparts(input, 'da');
    expect(choice?.values.map(({ label }) => label)).toEqual(['tilsagn', 'omtaler i hele teksten']);
    expect(choice?.fallback).toBe('commitments');
  });
});
