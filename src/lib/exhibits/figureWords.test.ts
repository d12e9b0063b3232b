import { describe, expect, it } from 'vitest';
import { factText } from '$lib/model/fact';
import { both, exampleDerived, examplePassage, exampleStated } from './exampleData';
import { figureDetail, figureInWords, formulaInWords } from './figureWords';

const units = [{ id: 'percent', format: both('{n} %') }];
const share = exampleStated('share', 17, {
  measure: { da: 'andel', en: 'share' },
  asOf: '2011-Q2',
  qualifier: both('ca.'),
  statedSource: both('Danmarks Statistik'),
  datedBy: examplePassage('2. kvartal 2011', '2001', 2)
});
const rest = exampleDerived('rest', 83, ['share'], '100 - {share}', { measure: both('resten') });
const figures = [share, rest];

/** With spaces that break or not alike. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a figure in words', () => {
  it('says number, measure, date, and whether it is derived', () => {
    expect(plain(figureInWords(share, units, 'da'))).toBe('17 %, andel, 2. kvartal 2011');
    expect(plain(figureInWords(share, units, 'en'))).toBe('17 %, share, 2nd quarter of 2011');
    expect(plain(figureInWords(rest, units, 'da'))).toBe('83 %, resten, beregnet');
  });

  it('puts figures in the place of their ids in a formula, and leaves what it does not know', () => {
    expect(plain(formulaInWords('100 - {share}', figures, units, 'da'))).toBe('100 - 17 %');
    expect(plain(formulaInWords('{share} + {gone}', figures, units, 'da'))).toBe('17 % + {gone}');
  });
});

describe('figureDetail', () => {
  it('gives date, qualifier and source of a stated figure, and both its sentences', () => {
    const { heading, facts, passages, ours } = figureDetail(share, figures, units, 'da');
    expect(plain(heading)).toBe('17 % – andel');
    expect(facts).toEqual([
      'Tid: 2. kvartal 2011',
      'Forbehold i teksten: »ca.«',
      'Kilde angivet i aftalen: Danmarks Statistik'
    ]);
    expect(passages).toEqual([share.passage, share.datedBy]);
    expect(ours).toBeNull();
  });

  it('gives the formula of a derived figure, the sentences it rests on, and that it is ours', () => {
    const { facts, passages, ours } = figureDetail(rest, figures, units, 'en');
    expect(plain(facts.map(factText).join())).toContain('100 - 17 %');
    expect(passages).toEqual([share.passage, share.datedBy]);
    expect(ours).not.toBe('');
    expect(ours).not.toBeNull();
  });

  it('has no fact for what is not known', () => {
    const bare = exampleStated('bare', 2);
    expect(figureDetail(bare, [bare], units, 'da').facts).toEqual([]);
  });
});
