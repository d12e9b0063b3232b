import type { Assembly } from '../build/assembly';
import type { DerivedFigure } from '../../../src/lib/model/types';
import type { Spot } from '../reading/spot';
import { evaluate, FormulaError } from '../source/formula';
import { reaches } from './actors';
import type { Rule } from './rule';

/** What a sum of decimal fractions may be off by, of its size. */
const TOLERANCE = 1e-9;

function derivedFigures({ figures }: Assembly): { row: DerivedFigure; spot: Spot }[] {
  return figures.flatMap(({ row, spot }) =>
    row.kind === 'derived' ? [{ row, spot: spot.at('formula') }] : []
  );
}

/** No figure is derived from itself. */
export const formulasAreNoCircle: Rule = {
  name: 'formulas make no circle',
  check(assembly) {
    const derived = derivedFigures(assembly);
    const from = new Map(derived.map(({ row }) => [row.id, row.from]));
    for (const { row, spot } of derived) {
      if (reaches(row.id, row.id, (id) => from.get(id) ?? [])) {
        spot.fault(`the figure "${row.id}" is derived from itself`, 'Break the circle');
      }
    }
  }
};

/** A formula names figures with one value each, and gives the value that is written. */
export const formulasGiveTheValue: Rule = {
  name: 'a formula gives its value',
  check(assembly) {
    const values = new Map(assembly.figures.map(({ row }) => [row.id, row.value]));
    for (const { row, spot } of derivedFigures(assembly)) {
      if (row.from.length === 0) {
        spot.fault('the formula refers to no figure', 'Name the figures in braces, {id}');
        continue;
      }
      // An unknown figure is reported where references are.
      if (!row.from.every((id) => values.has(id))) continue;
      const bare = row.from.filter((id) => values.get(id) === null);
      for (const id of bare)
        spot.fault(`the figure "${id}" has no single value`, 'Derive from figures with a value');
      if (bare.length === 0) compare(row, spot, (id) => values.get(id)!);
    }
  }
};

function compare(
  { formula, value }: DerivedFigure,
  spot: Spot,
  valueOf: (id: string) => number
): void {
  try {
    const result = evaluate(formula, valueOf);
    if (value === null || Math.abs(result - value) <= TOLERANCE * Math.max(1, Math.abs(value)))
      return;
    spot.fault(
      `the formula "${formula}" gives ${result}, the value is ${value}`,
      'Correct the formula or the value'
    );
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    spot.fault(
      `the formula "${formula}" cannot be evaluated: ${error.message}`,
      'Use numbers, {id}, + - * / and parentheses'
    );
  }
}
