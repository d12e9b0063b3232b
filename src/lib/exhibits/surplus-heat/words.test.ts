import { describe, expect, it } from 'vitest';
import { factText } from '$lib/model/fact';
import type { AppLocale } from '$lib/i18n/locale';
import type { Dataset } from '$lib/model/types';
import { exampleDerived, examplePassage, exampleStated, exampleUnits } from '../exampleData';
import { agreementRows } from '../testing/agreementRows';
import { examples } from './examples';
import { selectSurplusHeat, type SurplusHeatInput } from './select';
import { tableSurplusHeat } from './table';
import { describeSurplusHeat, detailSurplusHeat, sourcesSurplusHeat } from './words';

const sentence = examplePassage('i størrelsesordenen 200 MW (svarende til 100.000 husstande)');
const power = exampleStated('power', 200, {
  unit: 'megawatt',
  measure: { da: 'Fjernvarme', en: 'District heating' },
  qualifier: { da: 'i størrelsesordenen', en: 'in the order of' },
  passage: sentence
});
const households = exampleStated('households', 100_000, {
  unit: 'households',
  measure: { da: 'Husstande i alt', en: 'Households in all' },
  qualifier: { da: 'svarende til', en: 'corresponding to' },
  passage: sentence,
  datedBy: examplePassage('Tabel 1', '2001', 9)
});
const each = exampleDerived('each', 2, ['power', 'households'], '{power} / {households}', {
  measure: { da: 'Varme til hver', en: 'Heat for each' },
  asOf: '2016'
});
const passage = { ...examplePassage('Afgifter.', '2005'), translation: { en: 'Taxes.' } };

const data: Dataset = {
  languages: ['da', 'en'],
  agreements: agreementRows(3),
  themes: [],
  commitments: [],
  figures: [power, households, each, exampleStated('other', 1)],
  units: exampleUnits,
  events: [],
  actors: [],
  areas: [],
  continuity: [],
  vocabulary: [],
  exhibits: {
    'surplus-heat': {
      power: 'power',
      households: 'households',
      perHousehold: 'each',
      obstacle: passage
    }
  }
};
const input = selectSurplusHeat(data);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const words = (some: SurplusHeatInput, locale: AppLocale = 'da') =>
  JSON.parse(plain(JSON.stringify(describeSurplusHeat(some, locale)))) as ReturnType<
    typeof describeSurplusHeat
  >;

describe('selectSurplusHeat', () => {
  it('takes the rows that are named, with what the derived one is computed from', () => {
    expect(input).toMatchObject({ power, households, perHousehold: each });
    expect(input.behind).toEqual([power, households]);
    expect(input.obstacle).toEqual({ passage, language: 'da' });
    expect(input.units.map(({ id }) => id)).toEqual(['percent', 'megawatt', 'households']);
    expect(input.agreements).toHaveLength(3);
  });

  it('takes nothing where nothing is named, or what is named is not there', () => {
    const empty = { power: null, households: null, perHousehold: null, behind: [], obstacle: null };
    expect(selectSurplusHeat({ ...data, exhibits: {} })).toMatchObject(empty);
    expect(selectSurplusHeat({ ...data, figures: [], agreements: [] })).toMatchObject(empty);
    const swapped = { power: 'each', households: 'each', perHousehold: 'power', obstacle: null };
    const odd = selectSurplusHeat({ ...data, exhibits: { 'surplus-heat': swapped } });
    expect(odd).toMatchObject({ power: null, households: null, perHousehold: power, behind: [] });
  });
});

describe('the title', () => {
  it.each<[Partial<SurplusHeatInput>, string, string]>([
    [
      {},
      'Overskudsvarmen kan levere i størrelsesordenen 200 MW, svarende til varmeforbruget i 100.000 husstande',
      'The surplus heat can supply in the order of 200 MW, corresponding to the heat used by 100,000 households'
    ],
    [
      {
        power: { ...power, qualifier: null },
        households: { ...households, qualifier: null, value: 12_345 }
      },
      'Overskudsvarmen kan levere 200 MW, så meget som 12.345 husstande bruger',
      'The surplus heat can supply 200 MW, as much as 12,345 households use'
    ],
    [
      { households: { ...households, value: null } },
      'Overskudsvarmen kan levere i størrelsesordenen 200 MW',
      'The surplus heat can supply in the order of 200 MW'
    ],
    [
      { households: null, power: { ...power, value: null } },
      'Overskudsvarmen kan levere i størrelsesordenen',
      'The surplus heat can supply in the order of'
    ],
    [
      { power: null },
      'Husstande i alt: svarende til 100.000 husstande',
      'Households in all: corresponding to 100,000 households'
    ],
    [
      { power: null, households: null },
      'Varme til hver: 2 %, 2016, beregnet',
      'Heat for each: 2 %, 2016, derived'
    ],
    [
      { power: null, households: null, perHousehold: null },
      'Aftalerne nævner, hvad der står i vejen for overskudsvarmen',
      'The agreements name what stands in the way of the surplus heat'
    ],
    [
      { power: null, households: null, perHousehold: null, obstacle: null },
      'Aftalerne nævner ingen overskudsvarme',
      'The agreements name no surplus heat'
    ]
  ])('follows from what there is: %#', (change, da, en) => {
    expect(words({ ...input, ...change }).title).toBe(da);
    expect(words({ ...input, ...change }, 'en').title).toBe(en);
  });
});

describe('the words around the chart', () => {
  it.each([
    [100_000, 'Hver firkant står for 1.000 husstande.'],
    [12_345, 'Hver firkant står for 100 husstande, den sidste for resten.'],
    [2.5, 'Hver firkant står for 0,02 husstande.'],
    [7, 'Der er én firkant for hver enkelt.'],
    [0, 'Tallene står, som aftalen angiver dem.'],
    [null, 'Tallene står, som aftalen angiver dem.']
  ])('say what a square of %s stands for', (value, how) => {
    expect(words({ ...input, households: { ...households, value } }).howToRead).toBe(how);
  });

  it('say what is not exact and what is derived, where it is so', () => {
    expect(words(input).notes).toEqual([
      'Aftalen skriver »i størrelsesordenen« om effekten, så tallet er ikke nøjagtigt.',
      '2 % er vores beregning og ikke mere nøjagtigt end de tal, den bygger på.'
    ]);
    const exact = { ...power, qualifier: null };
    expect(words({ ...input, power: exact, perHousehold: power }).notes).toEqual([]);
    expect(words({ ...input, power: { ...power, value: null } }).notes).toHaveLength(1);
  });

  it('give every number with its words, and the sentence, in the language of the page', () => {
    expect(words(input).summary).toBe(
      'Fjernvarme: i størrelsesordenen 200 MW. Husstande i alt: svarende til 100.000 husstande. Varme til hver: 2 %, 2016, beregnet. Hvad der står i vejen: »Afgifter.«'
    );
    expect(words(input, 'en').summary).toContain(
      'Heat for each: 2 %, 2016, derived. What stands in the way: Taxes. (unofficial translation).'
    );
    expect(words(examples[0]!.input).summary).toBe('Aftalerne nævner ingen overskudsvarme.');
  });

  it('name the agreements as the source', () => {
    expect(words(input).source).toBe('aftalerne 2001 og 2005');
    expect(words({ ...input, obstacle: null }, 'en').source).toBe('the 2001 agreement');
  });
});

describe('the table', () => {
  it('has the drawn numbers with their words, then what stands in the way', () => {
    const { columns, rows } = tableSurplusHeat(input, 'da');
    expect(columns.map(({ numeric }) => numeric)).toEqual([false, true, false, false, false]);
    expect(rows.map(({ key, cells }) => [key, ...cells.map(({ text }) => plain(text))])).toEqual([
      ['power', 'Fjernvarme', '200 MW', 'i størrelsesordenen', '–', 'angivet'],
      ['households', 'Husstande i alt', '100.000 husstande', 'svarende til', '–', 'angivet'],
      ['each', 'Varme til hver', '2 %', '–', '2016', 'beregnet'],
      ['obstacle', 'Hvad der står i vejen: »Afgifter.«', '–', '–', '–', 'angivet']
    ]);
    expect(rows.map(({ cells }) => cells[1]?.value)).toEqual([200, 100_000, 2, null]);
  });

  it('shows words that stand for a number once', () => {
    const vague = { ...input, households: { ...households, value: null } };
    const row = tableSurplusHeat(vague, 'da').rows[1]!;
    expect(row.cells.slice(1, 3).map(({ text }) => text)).toEqual(['svarende til', '–']);
  });
});

describe('the panel and the sources', () => {
  it('rest on the sentences, each once', () => {
    expect(sourcesSurplusHeat(input)).toEqual([sentence, households.datedBy, passage]);
    expect(sourcesSurplusHeat({ ...input, obstacle: null, power: null, households: null })).toEqual(
      [sentence, households.datedBy]
    );
  });

  it('show the formula and the sentences behind a derived number that is shown alone', () => {
    const alone = { ...input, power: null, households: null };
    const detail = detailSurplusHeat(alone, 'each', 'da');
    expect(plain(detail!.facts.map(factText).join(' '))).toContain('200 MW / 100.000 husstande');
    expect(detail!.passages).toEqual([sentence, households.datedBy]);
    expect(detail!.ours).not.toBeNull();
  });

  it('show what stands in the way, and nothing for what is not there', () => {
    expect(detailSurplusHeat(input, 'obstacle', 'da')).toMatchObject({
      heading: 'Hvad der står i vejen',
      passages: [passage],
      ours: null
    });
    expect(detailSurplusHeat({ ...input, obstacle: null }, 'obstacle', 'da')).toBeNull();
    expect(detailSurplusHeat(input, 'other', 'da')).toBeNull();
  });

  it('carry the words that go with a number in the language of the page', () => {
    expect(detailSurplusHeat(input, 'power', 'en')!.facts.map(factText).join()).toContain(
      'in the order of'
    );
  });
});
