import { describe, expect, it } from 'vitest';
import { factText } from '$lib/model/fact';
import type { AppLocale } from '$lib/i18n/locale';
import type { Dataset } from '$lib/model/types';
import { both, exampleDerived, examplePassage, exampleStated, exampleUnits } from '../exampleData';
import { agreementRows } from '../testing/agreementRows';
import { selectFunding, type FundingInput } from './select';
import { tableFunding } from './table';
import { describeFunding, detailFunding, relatedFunding, sourcesFunding } from './words';

const sentence = examplePassage('9 mio. kr. i 2016 og 5 mio. kr. årligt i 2017-2019', '2005');
const amount = (id: string, value: number | null, asOf: string | null) =>
  exampleStated(id, value, {
    asOf,
    unit: 'dkk-million',
    agreement: '2005',
    measure: { da: 'Afsat', en: 'Set aside' },
    passage: sentence
  });
const first = amount('first', 9, '2016');
const later = { ...amount('later', 5, '2017/2019'), datedBy: examplePassage('Tabel', '2005', 8) };
const sum = exampleDerived('sum', 24, ['first', 'later'], '{first} + 3 * {later}', {
  unit: 'dkk-million',
  asOf: '2016/2019',
  measure: { da: 'Afsat i alt', en: 'Set aside in all' }
});

const data: Dataset = {
  languages: ['da', 'en'],
  agreements: agreementRows(2),
  themes: [],
  commitments: [],
  figures: [first, later, sum, exampleStated('other', 1)],
  units: exampleUnits,
  events: [],
  actors: [],
  areas: [],
  continuity: [],
  vocabulary: [],
  exhibits: { funding: { amounts: ['first', 'gone', 'sum', 'later'], total: 'sum' } }
};
const input = selectFunding(data);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const words = (some: FundingInput, locale: AppLocale = 'da') =>
  JSON.parse(plain(JSON.stringify(describeFunding(some, locale)))) as ReturnType<
    typeof describeFunding
  >;
const withAmounts = (...amounts: FundingInput['amounts']): FundingInput => ({
  ...input,
  amounts,
  total: null
});

describe('selectFunding', () => {
  it('takes the stated rows that are named, with what the total is computed from', () => {
    expect(input).toMatchObject({ amounts: [first, later], total: sum, behind: [first, later] });
    expect(input.units.map(({ id }) => id)).toEqual(['dkk-million']);
  });

  it('takes nothing where nothing is named, and no total without a number', () => {
    expect(selectFunding({ ...data, exhibits: {} })).toMatchObject({ amounts: [], total: null });
    const exhibits = { funding: { amounts: ['first'], total: null } };
    expect(selectFunding({ ...data, exhibits }).total).toBeNull();
    const figures = [first, { ...sum, value: null }];
    expect(selectFunding({ ...data, figures }).total).toBeNull();
  });
});

describe('the title', () => {
  const vague = { ...amount('vague', null, '2018'), qualifier: both('et par millioner') };
  it.each<[FundingInput, string, string]>([
    [
      input,
      'De nævnte beløb løber op i 24 mio. kr. for 2016–2019',
      'The amounts named add up to DKK 24 million for 2016–2019'
    ],
    [
      { ...input, total: null },
      'De nævnte beløb løber op i 24 mio. kr. for 2016–2019',
      'The amounts named add up to DKK 24 million for 2016–2019'
    ],
    [
      withAmounts(amount('a', 1, null), amount('b', 2, null)),
      'De nævnte beløb løber op i 3 mio. kr.',
      'The amounts named add up to DKK 3 million'
    ],
    [
      withAmounts(amount('a', 1, '2016'), amount('b', 2, '2016')),
      'De nævnte beløb løber op i 3 mio. kr. for 2016',
      'The amounts named add up to DKK 3 million for 2016'
    ],
    [
      withAmounts(first),
      'Aftalerne nævner ét beløb: 9 mio. kr. for 2016',
      'The agreements name one amount: DKK 9 million for 2016'
    ],
    [
      withAmounts(amount('a', 9, null)),
      'Aftalerne nævner ét beløb: 9 mio. kr.',
      'The agreements name one amount: DKK 9 million'
    ],
    [
      withAmounts(first, vague),
      'Aftalerne nævner 2 beløb for 2016–2018',
      'The agreements name 2 amounts for 2016–2018'
    ],
    [
      withAmounts({ ...vague, asOf: '2015-Q2' }, first, { ...later, asOf: '2017' }),
      'Aftalerne nævner 3 beløb for 2. kvartal 2015 – 2017',
      'The agreements name 3 amounts for 2nd quarter of 2015 – 2017'
    ],
    [
      withAmounts({ ...vague, asOf: null }, { ...vague, id: 'b', asOf: null }),
      'Aftalerne nævner 2 beløb',
      'The agreements name 2 amounts'
    ],
    [withAmounts(), 'Aftalerne nævner ingen beløb', 'The agreements name no amounts']
  ])('follows from the amounts: %#', (some, da, en) => {
    expect(words(some).title).toBe(da);
    expect(words(some, 'en').title).toBe(en);
  });
});

describe('the words around the chart', () => {
  it('say how to read sums, and amounts without them', () => {
    expect(words(input).howToRead).toContain('som vi har beregnet');
    expect(words(withAmounts(first)).howToRead).toBe('Hver bjælke er årets beløb.');
  });

  it('say whose money it is, and what is said once for several years', () => {
    expect(words(input).notes).toEqual([
      'Pengene er afsat i en landsdækkende ordning og er ikke regionens egne. Aftalen siger ikke, hvor stor en del der går til regionen.',
      '5 mio. kr. står én gang i aftalen og gælder hvert af årene 2017–2019.'
    ]);
    expect(words(withAmounts()).notes).toEqual([]);
  });

  it('warn of different units', () => {
    const mixed = withAmounts(first, { ...amount('b', 3, '2017'), unit: 'percent' });
    expect(words(mixed).notes).toHaveLength(2);
    expect(words(mixed).notes[1]).toContain('forskellige enheder');
  });

  it('give every amount, then the sum', () => {
    expect(words(input).summary).toBe(
      'Afsat: 9 mio. kr. i 2016, 5 mio. kr. i 2017, 5 mio. kr. i 2018 og 5 mio. kr. i 2019. I alt 24 mio. kr. (beregnet).'
    );
    const stated = { ...input, amounts: [amount('a', 24, null)], total: amount('t', 24, null) };
    expect(words(stated, 'en').summary).toBe('Set aside: DKK 24 million. DKK 24 million in all.');
    expect(words(withAmounts()).summary).toBe('Aftalerne nævner ingen beløb.');
  });

  it('tell the amounts by what they are for', () => {
    const other = { ...amount('b', 2, '2016'), measure: both('Bredbånd') };
    expect(words(withAmounts(first, other, amount('c', 1, '2017'))).summary).toBe(
      'Afsat: 9 mio. kr. i 2016 og 1 mio. kr. i 2017. Bredbånd: 2 mio. kr. i 2016.'
    );
  });

  it('name the agreement as the source', () => {
    expect(words(input).source).toBe('aftalen 2005');
  });
});

describe('the table', () => {
  it('has the drawn numbers, then the sum', () => {
    const { rows } = tableFunding(input, 'da');
    expect(rows.map(({ key, cells }) => [key, ...cells.map(({ text }) => plain(text))])).toEqual([
      ['first-2016', '2016', 'Afsat', '9 mio. kr.', '9 mio. kr.'],
      ['later-2017', '2017', 'Afsat', '5 mio. kr.', '14 mio. kr.'],
      ['later-2018', '2018', 'Afsat', '5 mio. kr.', '19 mio. kr.'],
      ['later-2019', '2019', 'Afsat', '5 mio. kr.', '24 mio. kr.'],
      ['sum', '2016–2019', 'Afsat i alt', '–', '24 mio. kr.']
    ]);
    expect(rows.map(({ cells }) => cells[3]?.value)).toEqual([9, 14, 19, 24, 24]);
  });

  it('has words where the document has them, and no sum of them', () => {
    const vague = { ...amount('a', null, null), qualifier: both('et par millioner') };
    const [row] = tableFunding({ ...withAmounts(vague), total: { ...sum, asOf: null } }, 'da').rows;
    expect(row!.cells.map(({ text }) => text)).toEqual(['–', 'Afsat', 'et par millioner', '–']);
  });
});

describe('the panel and the sources', () => {
  it('lead every year of a period to the one sentence', () => {
    for (const year of ['2017', '2018', '2019']) {
      const detail = detailFunding(input, `later-${year}`, 'da');
      expect(plain(detail!.heading)).toBe('5 mio. kr. – Afsat');
      expect(detail!.passages).toEqual([sentence, later.datedBy]);
    }
  });

  it('give the sum its formula, also where the amounts are not shown', () => {
    const detail = detailFunding({ ...input, amounts: [] }, 'sum', 'da');
    expect(plain(detail!.facts.map(factText).join(' '))).toContain('9 mio. kr. + 3 * 5 mio. kr.');
    expect(detail!.passages).toEqual([sentence, later.datedBy]);
  });

  it('know no other mark', () => {
    expect(detailFunding(input, 'first', 'da')).toBeNull();
    expect(detailFunding({ ...input, total: null }, 'sum', 'da')).toBeNull();
  });

  it('give each sentence once', () => {
    expect(sourcesFunding(input)).toEqual([sentence, later.datedBy]);
    expect(sourcesFunding(withAmounts(first))).toEqual([sentence, later.datedBy]);
    expect(sourcesFunding({ ...withAmounts(), behind: [] })).toEqual([]);
  });

  it('lift the years of one sentence together, and all with the sum', () => {
    const lateYears = ['later-2017', 'later-2018', 'later-2019'];
    expect(relatedFunding(input, 'later-2018')).toEqual(lateYears);
    expect(relatedFunding(input, 'first-2016')).toEqual(['first-2016']);
    expect(relatedFunding(input, 'sum')).toEqual(['sum', 'first-2016', ...lateYears]);
  });
});
