import { describe, expect, it } from 'vitest';
import { exampleAgreements, exampleStated, exampleUnits } from './exampleData';
import { comparabilityNotes } from './comparability';
import { scalesCounterparts } from './counterparts/scales';
import { selectCounterparts } from './counterparts/select';
import { scalesFunding } from './funding/scales';
import { selectFunding } from './funding/select';
import { scalesIndustryShare } from './industry-share/scales';
import { selectIndustryShare } from './industry-share/select';
import { scalesPolicyAreas } from './policy-areas/scales';
import { selectPolicyAreas } from './policy-areas/select';
import { scaledCounts, scaledFigure } from './scaledNumbers';
import { scalesStatedFigures } from './stated-figures/scales';
import { selectStatedFigures } from './stated-figures/select';
import { dataset } from './testing/realData';
import type { ScaledNumber } from './types';
import { scalesWhoCommits } from './who-commits/scales';
import { selectWhoCommits } from './who-commits/select';

const alike: ScaledNumber = { unit: '%', date: '2008', scope: '17 commitments in 2011' };

/** The notes of two numbers on one scale, the second differing from the first as given. */
const pair = (second: Partial<ScaledNumber>, first: Partial<ScaledNumber> = {}) =>
  comparabilityNotes(
    [
      [
        { ...alike, ...first },
        { ...alike, ...second }
      ]
    ],
    'en'
  );

const dates = 'The numbers are of different dates (2008 and 2009) and do not show a trend.';

describe('two numbers on one scale', () => {
  it('need no note where unit, date and scope are the same', () => {
    expect(pair({})).toEqual([]);
  });

  it.each([
    [
      'unit',
      { unit: 'MW' },
      'The numbers are in different units (% and MW) and cannot be compared.'
    ],
    ['date', { date: '2009' }, dates],
    [
      'scope',
      { scope: '22 commitments in 2016-2017' },
      'The numbers do not have the same basis (17 commitments in 2011 and 22 commitments in 2016-2017), so they cannot be compared directly.'
    ]
  ])('raise one note where only the %s differs', (_kind, second, note) => {
    expect(pair(second)).toEqual([note]);
  });

  it.each(['date', 'scope'] as const)('raise none where one of them has no %s', (kind) => {
    expect(pair({ [kind]: null })).toEqual([]);
    expect(pair({ [kind]: null }, { [kind]: null })).toEqual([]);
  });

  it('raise a note for each kind in which they differ, in Danish too', () => {
    const second = { unit: 'MW', date: '2009', scope: 'aftalen 2011' };
    const first = { ...alike, scope: 'aftalen 2016-2017' };
    expect(comparabilityNotes([[first, second]], 'da')).toEqual([
      'Tallene har ikke samme enhed (% og MW) og kan ikke sammenlignes.',
      'Tallene er fra forskellige tidspunkter (2008 og 2009) og viser ikke en udvikling.',
      'Tallene har ikke samme grundlag (aftalen 2016-2017 og aftalen 2011), så de kan ikke uden videre sammenlignes.'
    ]);
  });
});

describe('several numbers', () => {
  const at = (date: string | null): ScaledNumber => ({ ...alike, date });

  it('of different scales are not held against each other', () => {
    expect(comparabilityNotes([[at('2008')], [at('2009')], []], 'en')).toEqual([]);
    expect(comparabilityNotes([], 'en')).toEqual([]);
  });

  it('that differ in the same way are said once, on one scale and on several', () => {
    const scale = [at('2008'), at(null), at('2009'), at('2008')];
    expect(comparabilityNotes([scale, [...scale]], 'en')).toEqual([dates]);
  });

  it('that differ otherwise on each scale are named scale by scale', () => {
    const scales = [
      [at('2008'), at('2009')],
      [at('2010'), at('2011')]
    ];
    expect(comparabilityNotes(scales, 'en')[0]).toContain('(2008 and 2009; 2010 and 2011)');
  });

  it('are named up to six, then counted', () => {
    const years = (count: number) =>
      Array.from({ length: count }, (_, index) => at(String(2001 + index)));
    expect(comparabilityNotes([years(6)], 'en')[0]).toContain('2004, 2005 and 2006)');
    expect(comparabilityNotes([years(20)], 'da')[0]).toContain('2004, 2005 og 15 flere)');
  });
});

describe('a number of the data', () => {
  it('has the words of its unit and date', () => {
    const figure = exampleStated('a', 9, { unit: 'dkk-million', asOf: '2011-Q2' });
    expect(scaledFigure(figure, exampleUnits, 'en')).toEqual({
      unit: 'DKK million',
      date: '2nd quarter of 2011',
      scope: null
    });
    expect(scaledFigure({ ...figure, unit: 'other', asOf: null }, [], 'da')).toEqual({
      unit: 'uden enhed',
      date: null,
      scope: null
    });
  });

  it('is counted out of another whole only where the totals differ', () => {
    const counted = (...totals: number[]) =>
      exampleAgreements(totals.length).map((agreement, index) => ({
        ...agreement,
        total: totals[index]!
      }));
    const scopes = (...totals: number[]) =>
      scaledCounts(counted(...totals), 'en').map(({ scope }) => scope);
    expect(scopes(1, 4)).toEqual(['1 commitment in 2001', '4 commitments in 2005']);
    expect(scopes(4, 4)).toEqual([null, null]);
    expect(scopes(4, 0)).toEqual([null]);
  });
});

describe('of the real data', () => {
  const notes = (scales: ScaledNumber[][]) => comparabilityNotes(scales, 'da');
  const totals =
    'Tallene har ikke samme grundlag (17 tilsagn i 2011 og 22 tilsagn i 2016-2017), så de kan ikke uden videre sammenlignes.';

  it('the shares of industry are of different dates', () => {
    expect(notes(scalesIndustryShare(selectIndustryShare(dataset), 'da'))).toEqual([
      expect.stringMatching(/^Tallene er fra forskellige tidspunkter \(.+ og .+\)/)
    ]);
  });

  it('the amounts of money stand in time and in one unit', () => {
    const scales = scalesFunding(selectFunding(dataset), 'da');
    expect(scales.flat().length).toBeGreaterThan(1);
    expect(notes(scales)).toEqual([]);
  });

  it('areas are compared by share without a note, by number with one', () => {
    const input = selectPolicyAreas(dataset);
    expect(notes(scalesPolicyAreas(input, {}, 'da'))).toEqual([]);
    expect(notes(scalesPolicyAreas(input, { measure: 'number' }, 'da'))).toEqual([totals]);
  });

  it('commitments are counted out of different totals, but not within one agreement', () => {
    const input = selectWhoCommits(dataset);
    expect(notes(scalesWhoCommits(input, {}, 'da'))).toEqual([totals]);
    expect(notes(scalesWhoCommits(input, { agreement: '2011' }, 'da'))).toEqual([]);
    const actors = selectCounterparts(dataset);
    expect(notes(scalesCounterparts(actors, {}, 'da'))).toEqual([totals]);
    expect(notes(scalesCounterparts(actors, { scope: 'document' }, 'da'))).toEqual([]);
  });

  it('what an exhibit says of all its rows is not said again of some', () => {
    const scales = scalesStatedFigures(selectStatedFigures(dataset), {}, 'da');
    expect(scales.flat().length).toBeGreaterThan(1);
    expect(notes(scales)).toEqual([]);
  });
});
