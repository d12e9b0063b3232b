import { describe, expect, it } from 'vitest';
import { locales } from '$lib/i18n/locale';
import { factQuotes, factText } from '$lib/model/fact';
import type { Commitment, WordGroup } from '$lib/model/types';
import { measureText } from '$lib/viz/text';
import { both, exampleAgreements, examplePassage } from '../exampleData';
import { agreementRows } from '../testing/agreementRows';
import { examples } from './examples';
import { choicesVocabulary, formsOf } from './groupWords';
import { layoutVocabulary } from './layout';
import { selectVocabulary, type VocabularyInput } from './select';
import { tableVocabulary } from './table';
import { decimalsFor } from './weigh';
import { describeVocabulary, detailVocabulary } from './words';

/** Groups by how often per 1.000 words they stand in each agreement. */
const input = (agreements: number, groups: Record<string, number[]>): VocabularyInput => ({
  agreements: exampleAgreements(agreements).map((row) => ({ ...row, words: 1000 })),
  groups: Object.entries(groups).map(([label, values]) => ({
    id: label,
    label: both(label),
    pattern: label,
    counts: values.map((value) => ({
      count: Math.round(value),
      perThousand: value,
      hits: [],
      commitments: []
    }))
  }))
});

const titles: [values: Record<string, number[]>, agreements: number, da: string, en: string][] = [
  [{}, 2, 'Ingen af ordene står i aftalerne', 'None of the words stand in the agreements'],
  [
    { Vind: [0, 0] },
    2,
    'Ingen af ordene står i aftalerne',
    'None of the words stand in the agreements'
  ],
  [
    { Vind: [1, 8.04], Eksport: [14.1, 8] },
    2,
    'Ord om vind er gået mest frem, fra 1,0 til 8,0 pr. 1.000 ord; ord om eksport mest tilbage, fra 14,1 til 8,0',
    'Words on vind grew most, from 1.0 to 8.0 per 1,000 words; words on eksport fell most, from 14.1 to 8.0'
  ],
  [
    { Vind: [1, 3], 'EU-midler': [0, 2] },
    2,
    'Ord om vind og EU-midler er gået mest frem, hver med 2,0 pr. 1.000 ord; ingen ord er gået tilbage',
    'Words on vind and EU-midler grew most, each by 2.0 per 1,000 words; no words fell'
  ],
  [
    { a: [2, 1], b: [3, 2], c: [4, 3], d: [5, 4] },
    2,
    '4 ordgrupper er gået mest tilbage, hver med 1,0 pr. 1.000 ord; ingen ord er gået frem',
    '4 word groups fell most, each by 1.0 per 1,000 words; no words grew'
  ],
  [
    { a: [2, 9, 2], b: [3, 0, 3] },
    3,
    'Ordene er lige så hyppige i 2009 som i 2001',
    'The words are as frequent in 2009 as in 2001'
  ],
  [
    { Vind: [2], Eksport: [5] },
    1,
    'Ord om eksport er de hyppigste i 2001, 5,0 pr. 1.000 ord',
    'Words on eksport are the most frequent in 2001, 5.0 per 1,000 words'
  ],
  [
    { Vind: [5], Eksport: [5] },
    1,
    'Ord om vind og eksport er de hyppigste i 2001, hver 5,0 pr. 1.000 ord',
    'Words on vind and eksport are the most frequent in 2001, 5.0 per 1,000 words each'
  ]
];

describe('the title', () => {
  it.each(titles)('follows from the numbers: %o, %i agreements', (values, agreements, da, en) => {
    const some = input(agreements, values);
    for (const order of ['change', 'alphabetical']) {
      expect(describeVocabulary(some, { order }, 'da').title).toBe(da);
      expect(describeVocabulary(some, { order }, 'en').title).toBe(en);
    }
  });
});

describe('the words around the chart', () => {
  it('say how the documents differ in length', () => {
    const some = input(2, { Vind: [1, 2] });
    const longer = {
      ...some,
      agreements: some.agreements.map((row, index) => ({
        ...row,
        words: [1209, 2131][index] ?? null
      }))
    };
    expect(describeVocabulary(longer, {}, 'da').notes[1]).toBe(
      'Aftalerne er ikke lige lange: 2001 har ca. 1.200 ord og 2005 har ca. 2.100 ord. Derfor regnes der pr. 1.000 ord.'
    );
    expect(describeVocabulary(some, {}, 'da').notes).toHaveLength(2);
    expect(describeVocabulary(input(2, {}), {}, 'da').notes).toEqual([]);
  });

  it('say how the rows are sorted, where they are', () => {
    const some = input(2, { Vind: [1, 2] });
    const how = (order: string) => describeVocabulary(some, { order }, 'en').howToRead;
    expect(how('change')).toContain('What grew most from 2001 to 2005 stands at the top');
    expect(how('alphabetical')).not.toContain('grew');
    expect(describeVocabulary(input(1, { Vind: [1] }), {}, 'en').howToRead).not.toContain('grew');
  });

  it('tell the rows, or how many more stand in the table', () => {
    const some = describeVocabulary(input(2, { Vind: [1, 2] }), {}, 'da');
    expect(some.summary).toBe(
      'Vind – 2001: 1 gang, 1,0 pr. 1.000 ord; 2005: 2 gange, 2,0 pr. 1.000 ord.'
    );
    expect(some.source).toBe('aftalerne 2001 og 2005, hele teksten');
    const many = examples.find(({ name }) => name.startsWith('hundreds'))!;
    expect(describeVocabulary(many.input, {}, 'en').summary).toContain(
      '216 more word groups are in the table.'
    );
    expect(describeVocabulary(input(0, {}), {}, 'en')).toMatchObject({
      summary: 'None of the words stand in the agreements.',
      source: ''
    });
  });

  it('take as many decimals as differences need', () => {
    expect(decimalsFor([1, 2])).toBe(1);
    expect(decimalsFor([8.41, 8.44])).toBe(2);
    expect(decimalsFor([0.04])).toBe(2);
    expect(decimalsFor([8.441, 8.444])).toBe(3);
  });
});

describe('the table', () => {
  it.each(examples)('has the drawn rows and their numbers: $name', ({ input, options = {} }) => {
    for (const locale of locales) {
      const table = tableVocabulary(input, options, locale);
      const context = { width: 720, locale, measure: measureText };
      const { marks } = layoutVocabulary(input, options, context);
      expect(table.rows.map(({ key }) => key)).toEqual(marks.map(({ key }) => key));
      table.rows.forEach(({ cells }, place) => {
        const shown = marks[place]!.values.map(({ text }) => text);
        expect(shown.map((_, index) => cells[2 + 2 * index]?.text)).toEqual(shown);
      });
    }
  });

  it('gives the change as the difference of what is written', () => {
    const { rows } = tableVocabulary(input(2, { a: [1.04, 2.06], b: [3, 1], c: [1, 1] }), {}, 'da');
    expect(rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['+1,1', '0', '−2,0']);
  });
});

const met = { met: false, passage: null };

const commitment = (agreement: string, line: number, text: string): Commitment => ({
  id: `${agreement}-${line}`,
  agreement,
  theme: 'theme',
  label: String(line),
  title: both('Titel'),
  quote: examplePassage(text, agreement, line),
  leadIn: null,
  parts: [],
  context: [],
  committedBy: [],
  with: [],
  areas: [],
  figures: [],
  events: [],
  tests: { counterpart: met, number: met, deadline: met, deliverable: met }
});

const wind: WordGroup = {
  id: 'wind',
  label: { da: 'Vind', en: 'Wind' },
  pattern: '^vind',
  counts: [
    {
      agreement: '2001',
      count: 4,
      perThousand: 3.305,
      hits: [
        { line: 3, word: 'Vindmøller' },
        { line: 7, word: 'vindmøller' },
        { line: 7, word: 'vindmøller' },
        { line: 9, word: 'vind' }
      ]
    }
  ]
};

const selected = selectVocabulary({
  agreements: agreementRows(2),
  vocabulary: [wind],
  commitments: [
    commitment('2001', 7, 'Om vindmøller'),
    commitment('2001', 9, 'Om noget andet'),
    commitment('2005', 7, 'Om vindmøller')
  ]
});

describe('the input', () => {
  it('gives every agreement a count, and works out how long its document is', () => {
    expect(selected.agreements.map(({ words }) => words)).toEqual([1210, null]);
    expect(selected.groups[0]?.counts[1]).toEqual({
      count: 0,
      perThousand: 0,
      hits: [],
      commitments: []
    });
  });

  it('finds the commitments whose sentences hold the words', () => {
    expect(selected.groups[0]?.counts[0]?.commitments).toEqual(['2001-7']);
  });
});

describe('what a row leads to', () => {
  it('is counts, words with their lines, pattern and commitments', () => {
    const { heading, facts, commitments } = detailVocabulary(selected, 'wind', {}, 'da')!;
    expect([heading, commitments]).toEqual(['Vind', ['2001-7']]);
    expect(facts.map(factText)).toEqual([
      '2001: 4 gange, 3,3 pr. 1.000 ord',
      '2005: 0 gange, 0 pr. 1.000 ord',
      'Fundet i 2001: vindmøller (linje 3 og 7); vind (linje 9)',
      'Mønster: ^vind',
      'Ordene står i 1 tilsagn.'
    ]);
    expect(facts.flatMap(factQuotes).map(({ text }) => text)).toEqual(['vindmøller', 'vind']);
    expect(detailVocabulary(selected, 'nothing', {}, 'da')).toBeNull();
  });

  it('counts what is too much to be read', () => {
    const words = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, line) => ({ line, word: prefix }));
    const hits = [
      ...words('vind', 11),
      ...Array.from({ length: 14 }, (_, index) => ({ line: 50, word: `vind${index}` }))
    ];
    const commitments = Array.from({ length: 9 }, (_, index) => `2001-${index}`);
    const counts = [{ count: 25, perThousand: 20, hits, commitments }];
    const much = { ...selected, groups: [{ ...selected.groups[0]!, counts }] };
    const detail = detailVocabulary(
      { ...much, agreements: selected.agreements.slice(0, 1) },
      'wind',
      {},
      'en'
    );
    expect(factText(detail!.facts[1]!)).toMatch(
      /^Found in 2001: vind \(lines 0, 1, 2, 3, 4, 5, 6, 7 and 3 more lines\);/
    );
    expect(factText(detail!.facts[1]!)).toMatch(/; and 3 other forms$/);
    expect(detail?.facts.at(-1)).toBe(
      'The words stand in 9 commitments. The first 6 are shown here.'
    );
    expect(detail?.commitments).toHaveLength(6);
  });

  it('takes words with and without capitals as one', () => {
    const forms = formsOf(wind.counts[0]!.hits, 'da');
    expect(forms.map(({ word, count }) => [word, count])).toEqual([
      ['vindmøller', 3],
      ['vind', 1]
    ]);
  });

  it('can be sorted by change or by the alphabet', () => {
    const [choice] = choicesVocabulary(selected, 'en');
    expect(choice?.values.map(({ label }) => label)).toEqual(['by change', 'alphabetical']);
    expect(choice?.fallback).toBe('change');
  });
});
