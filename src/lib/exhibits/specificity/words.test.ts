import { describe, expect, it } from 'vitest';
import { locales, type AppLocale } from '$lib/i18n/locale';
import { factQuotes, factText } from '$lib/model/fact';
import { selectSpecificity } from './select';
import { dataset } from '../testing/realData';
import type { Options } from '../types';
import { testNames } from './count';
import { detailSpecificity, relatedSpecificity } from './detail';
import { examples } from './examples';
import { tableSpecificity } from './table';
import { describeSpecificity, sourcesSpecificity } from './words';

const inputOf = (name: string) => examples.find((example) => example.name === name)!.input;
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const described = (name: string, locale: AppLocale, options: Options = {}) =>
  describeSpecificity(inputOf(name), options, locale);

describe('the finding', () => {
  it.each([
    ['nothing', 'There are no commitments in the agreements'],
    ['agreements without commitments', 'There are no commitments in the agreements'],
    ['one commitment', 'No commitment meets the tests deadline and concrete deliverable'],
    ['every test met', 'All 2 commitments meet all four tests'],
    ['no test met', 'No commitment meets any of the tests'],
    ['one test that nobody meets', 'No commitment names a deadline'],
    [
      'two tests met as seldom, an agreement without commitments',
      'The tests number and deadline are met least often: each by 1 of 4 commitments'
    ],
    [
      'nothing in common with the agreement before',
      '2 of 6 commitments name a deadline: 0 of 3 in 2001 and 2 of 3 in 2005'
    ],
    ['six agreements', '20 of 117 commitments name a deadline']
  ])('of %s', (name, title) => {
    expect(described(name, 'en').title).toBe(title);
  });

  it('is said in Danish too, of one agreement too', () => {
    expect(described('one test that nobody meets', 'da').title).toBe(
      'Intet tilsagn nævner en frist'
    );
    expect(described('hundreds of commitments', 'da', { agreement: '2001' }).title).toBe(
      '52 af 260 tilsagn nævner en frist'
    );
  });

  it('says only when they are few', () => {
    const { commitments, agreements } = inputOf('hundreds of commitments');
    const few = commitments.filter(({ tests }, index) => !tests.deadline.met || index < 7);
    const { title } = describeSpecificity({ agreements, commitments: few }, {}, 'da');
    expect(title).toMatch(/^Kun 1 af \d+ tilsagn nævner en frist: 1 af \d+ i 2001 og 0 af /);
  });

  it('says when all tests are met equally often', () => {
    const { agreements, commitments } = inputOf('every test met');
    const [first] = commitments;
    const none = Object.fromEntries(testNames.map((test) => [test, { met: false, passage: null }]));
    const second = { ...first!, id: 'other', tests: none as (typeof first & object)['tests'] };
    const { title } = describeSpecificity({ agreements, commitments: [first!, second] }, {}, 'en');
    expect(title).toBe('The four tests are met equally often: each by 1 of 2 commitments');
  });
});

describe('the few that the finding counts', () => {
  const named = (name: string) => described(name, 'en').named;

  it('are named with the words that meet the test', () => {
    expect(named('nothing in common with the agreement before')?.map(factText)).toEqual([
      'Tilsagn 1 (1 in 2005): “senest i foråret”',
      'Tilsagn 3 (3 in 2005): “senest i foråret”'
    ]);
  });

  it('are named of the agreements, in both languages, with the translation', () => {
    const input = selectSpecificity(dataset);
    for (const locale of locales) {
      const { title, named = [] } = describeSpecificity(input, {}, locale);
      const met = input.commitments.filter(({ tests }) => tests.deadline.met);
      expect(title).toContain(String(met.length));
      expect(named).toHaveLength(met.length);
      for (const [index, { title, label, tests }] of met.entries()) {
        expect(factText(named[index]!)).toContain(title[locale]);
        expect(factText(named[index]!)).toContain(`(${label} `);
        expect(factQuotes(named[index]!)).toEqual([tests.deadline.passage]);
        expect(tests.deadline.passage?.translation?.['en']).toBeTruthy();
      }
    }
  });

  it.each([
    ['nothing'],
    ['every test met'],
    ['one test that nobody meets'],
    ['two tests met as seldom, an agreement without commitments'],
    ['six agreements']
  ])('are none of %s', (name) => {
    expect(named(name)).toEqual([]);
  });

  it('are named without words where there are none', () => {
    const { agreements, commitments } = inputOf('nothing in common with the agreement before');
    const bare = commitments.map((row) => ({
      ...row,
      tests: { ...row.tests, deadline: { ...row.tests.deadline, passage: null } }
    }));
    const { named } = describeSpecificity({ agreements, commitments: bare }, {}, 'en');
    expect(named).toEqual(['Tilsagn 1 (1 in 2005)', 'Tilsagn 3 (3 in 2005)']);
  });
});

describe('the notes', () => {
  it('say what the tests do not say, that totals differ, and when rows are left out', () => {
    expect(described('nothing', 'en').notes).toEqual([]);
    expect(described('one commitment', 'en').notes).toHaveLength(1);
    expect(described('three agreements', 'en').notes).toHaveLength(2);
    expect(described('six agreements', 'en').notes[2]).toContain('Choose one agreement');
    expect(described('hundreds of commitments', 'en').notes[2]).not.toContain('Choose');
  });
});

describe('the table', () => {
  it.each(locales)('has every commitment with the words that meet its tests in %s', (locale) => {
    for (const { input, options = {} } of examples) {
      const { rows } = tableSpecificity(input, { ...options, agreement: '' }, locale);
      expect(rows).toHaveLength(input.commitments.length);
      for (const { key, cells } of rows) {
        if (key === null) continue;
        const { tests } = input.commitments.find(({ id }) => id === key)!;
        const words = testNames.map((test) => tests[test].passage?.text ?? null);
        expect(cells.slice(3, 7).map(({ value }) => value)).toEqual(words);
        expect(cells[7]!.value).toBe(words.filter((word) => word !== null).length);
      }
    }
  });
});

describe('the detail', () => {
  const input = inputOf('three agreements');

  it('of a commitment has each test with its words', () => {
    const { heading, facts, commitments } = detailSpecificity(input, '2001-5', {}, 'da')!;
    expect([heading, commitments]).toEqual(['Tilsagn 5 (5 i 2001)', ['2001-5']]);
    expect(facts.map(factText)).toEqual([
      'Ja til 3 af 4',
      'Nævnt medspiller: »Kystkommunen«',
      'Tal: »tre havne«',
      'Frist: nej',
      'Konkret resultat: »et nyt værft«'
    ]);
    const words = facts.flatMap(factQuotes).map(({ text }) => text);
    expect(words).toEqual(['Kystkommunen', 'tre havne', 'et nyt værft']);
  });

  it('of a total has its rule, the words, and the commitments', () => {
    const detail = detailSpecificity(input, 'test:2001:deadline', {}, 'en');
    expect(detail?.heading).toBe('Deadline: 1 of 9 commitments in 2001 (11%)');
    expect(factText(detail!.facts[1]!)).toBe('7 · Tilsagn 7: “senest i foråret”');
    expect(factQuotes(detail!.facts[1]!)).toMatchObject([{ text: 'senest i foråret' }]);
    expect(detail?.commitments).toEqual(['2001-7']);
  });

  it('of a total of none says so', () => {
    const detail = detailSpecificity(input, 'test:2009:number', {}, 'da');
    expect(detail?.facts[1]).toBe('Ingen tilsagn');
    expect(detail?.commitments).toEqual([]);
  });

  it('of very many lists the first and says how many are left', () => {
    const many = inputOf('hundreds of commitments');
    const detail = detailSpecificity(many, 'count:2001:1', {}, 'en');
    expect(detail?.commitments).toHaveLength(30);
    expect(detail?.facts.at(-1)).toBe('… and 126 more, which are in the table');
    expect(spaced(detail!.heading)).toBe('1 of 4 tests met: 156 of 260 commitments in 2001 (60%)');
  });

  it('is there for every mark whatever is chosen, and for no other', () => {
    expect(detailSpecificity(input, '2005-1', { agreement: '2001' }, 'da')).not.toBeNull();
    expect(detailSpecificity(input, 'test:2001:size', {}, 'da')).toBeNull();
  });

  it('of a test met without words says that it is met', () => {
    const [first] = inputOf('one commitment').commitments;
    const tests = { ...first!.tests, deadline: { met: true, passage: null } };
    const one = { agreements: input.agreements, commitments: [{ ...first!, tests }] };
    expect(detailSpecificity(one, first!.id, {}, 'en')?.facts).toContain('Deadline: yes');
    expect(tableSpecificity(one, {}, 'en').rows[0]!.cells[5]!.text).toBe('yes');
  });
});

describe('what is lifted together', () => {
  it('is a total with the commitments it counts, where they are drawn', () => {
    const input = inputOf('three agreements');
    expect(relatedSpecificity(input, 'test:2001:number', {})).toEqual([
      'test:2001:number',
      '2001-5',
      '2001-7',
      '2001-8'
    ]);
    expect(relatedSpecificity(input, '2001-1', {})).toEqual(['2001-1']);
    const many = inputOf('hundreds of commitments');
    expect(relatedSpecificity(many, 'test:2001:number', {})).toEqual(['test:2001:number']);
  });
});

describe('the sources', () => {
  it('are the words of all met tests, those of the rarest first', () => {
    const input = selectSpecificity(dataset);
    const counts = testNames.map(
      (test) => input.commitments.filter(({ tests }) => tests[test].met).length
    );
    const rarest = testNames[counts.indexOf(Math.min(...counts.filter((count) => count > 0)))]!;
    const first = sourcesSpecificity(input, {})[0];
    expect(input.commitments.some(({ tests }) => tests[rarest].passage === first)).toBe(true);
  });
});
