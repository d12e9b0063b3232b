import type { PlacedAgreement } from '$lib/model/lookup';
import type { DerivedFigure, Passage, StatedFigure, Text, Unit } from '$lib/model/types';

/**
 * Rows of an invented region for the examples: they stand in the gallery and in the tests for the
 * cases the real data does not have. The same text in both languages keeps them short.
 */
export const both = (text: string): Text => ({ da: text, en: text });

export function exampleAgreements(count: number): PlacedAgreement[] {
  return Array.from({ length: count }, (_, position) => {
    const year = String(2001 + position * 4);
    return { id: year, shortTitle: both(year), position };
  });
}

export function examplePassage(text: string, agreement = '2001', line = 1): Passage {
  return { agreement, lines: [line, line], text, hash: '000000000000', translation: both(text) };
}

export const exampleUnits: Unit[] = [
  { id: 'percent', format: both('{n} %') },
  { id: 'megawatt', format: both('{n} MW') },
  { id: 'households', format: { da: '{n} husstande', en: '{n} households' } },
  { id: 'dkk-million', format: { da: '{n} mio. kr.', en: 'DKK {n} million' } }
];

export function exampleStated(
  id: string,
  value: number | null,
  more: Partial<StatedFigure> = {}
): StatedFigure {
  return {
    id,
    agreement: '2001',
    kind: 'stated',
    value,
    low: null,
    high: null,
    unit: 'percent',
    measure: both(id),
    asOf: null,
    qualifier: null,
    passage: examplePassage(`${id}: ${value ?? 'et par'}`),
    datedBy: null,
    statedSource: null,
    ...more
  };
}

export function exampleDerived(
  id: string,
  value: number,
  from: string[],
  formula: string,
  more: Partial<DerivedFigure> = {}
): DerivedFigure {
  return {
    id,
    agreement: '2001',
    kind: 'derived',
    value,
    low: null,
    high: null,
    unit: 'percent',
    measure: both(id),
    asOf: null,
    qualifier: null,
    formula,
    from,
    ...more
  };
}
