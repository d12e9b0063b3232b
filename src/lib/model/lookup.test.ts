import { describe, expect, it } from 'vitest';
import { byId, figurePassages, isStated, placedAgreements, required } from './lookup';
import type { Agreement, DerivedFigure, Passage, StatedFigure } from './types';

const passage = (text: string): Passage => ({ agreement: '2001', lines: [1, 1], text, hash: text });
const base = {
  agreement: '2001',
  value: 1,
  low: null,
  high: null,
  unit: 'percent',
  measure: { da: 'andel' },
  asOf: null,
  qualifier: null
};
const stated = (id: string, datedBy: Passage | null = null): StatedFigure => ({
  ...base,
  id,
  kind: 'stated',
  passage: passage(id),
  datedBy,
  statedSource: null
});
const derived = (id: string, from: string[]): DerivedFigure => ({
  ...base,
  id,
  kind: 'derived',
  formula: from.map((name) => `{${name}}`).join(' + '),
  from
});

describe('placedAgreements', () => {
  it('numbers agreements in the order given, as many as there are', () => {
    const agreements = ['2001', '2005', '2009'].map((id) => ({ id, shortTitle: { da: id } }));
    expect(placedAgreements(agreements as unknown as Agreement[])).toEqual([
      { id: '2001', shortTitle: { da: '2001' }, position: 0 },
      { id: '2005', shortTitle: { da: '2005' }, position: 1 },
      { id: '2009', shortTitle: { da: '2009' }, position: 2 }
    ]);
    expect(placedAgreements([])).toEqual([]);
  });
});

describe('byId and required', () => {
  const rows = [{ id: 'a' }, { id: 'b' }];

  it('find a row', () => {
    expect(byId(rows).get('b')).toBe(rows[1]);
    expect(required(rows, 'b')).toBe(rows[1]);
  });

  it('miss one in their own way', () => {
    expect(byId(rows).get('c')).toBeUndefined();
    expect(() => required(rows, 'c')).toThrow('No row has the id "c".');
  });
});

describe('figurePassages', () => {
  const dated = stated('dated', passage('date'));
  const figures = [stated('a'), dated, derived('sum', ['a', 'dated']), derived('twice', ['sum'])];
  const textsOf = (index: number) =>
    figurePassages(figures[index]!, figures).map(({ text }) => text);

  it('gives the sentence of a stated figure, and the words that date it', () => {
    expect(isStated(figures[0]!)).toBe(true);
    expect(textsOf(0)).toEqual(['a']);
    expect(textsOf(1)).toEqual(['dated', 'date']);
  });

  it('gives the sentences a derived figure rests on, through all steps', () => {
    expect(isStated(figures[2]!)).toBe(false);
    expect(textsOf(2)).toEqual(['a', 'dated', 'date']);
    expect(textsOf(3)).toEqual(['a', 'dated', 'date']);
  });

  it('does not go on with a hole', () => {
    expect(() => figurePassages(derived('c', ['gone']), figures)).toThrow('gone');
  });
});
