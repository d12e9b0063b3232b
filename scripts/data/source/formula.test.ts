import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, FormulaError, idsOf } from './formula';

const values: Record<string, number> = { a: 9, b: 5, 'heat-mw': 200, zero: 0 };
const run = (formula: string) => evaluate(formula, (id) => values[id]!);

describe('evaluate', () => {
  it.each([
    ['100 - {a}', 91],
    ['{a} + 3 * {b}', 24],
    ['({a} + 3) * {b}', 60],
    ['{heat-mw} * 1000 / 100000', 2],
    ['8 / 4 / 2', 1],
    ['8 - 4 - 2', 2],
    ['-{a} + --2.5', -6.5],
    ['2 * -(1 + 1)', -4]
  ])('%s', (formula, value) => {
    expect(run(formula)).toBe(value);
  });

  it.each([
    ['', 'it ends too early (character 1)'],
    ['1 +', 'it ends too early (character 4)'],
    ['1 2', '"2" is not expected (character 3)'],
    ['(1 + 2', 'a parenthesis is not closed (character 1)'],
    ['1 + )', '")" is not expected (character 5)'],
    ['alert(1)', '"a" is not expected (character 1)'],
    ['{a', '"{" is not expected (character 1)'],
    ['{a} / {zero}', 'it divides by zero']
  ])('refuses "%s"', (formula, message) => {
    expect(() => run(formula)).toThrow(new FormulaError(message));
  });

  it('agrees with arithmetic', () => {
    const number = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(run(`${a} - ${b} * ${c} / (${a} + ${b})`)).toBe(a - (b * c) / (a + b));
      })
    );
  });
});

it('idsOf lists each id once', () => {
  expect(idsOf('{b} + {a} * {b}')).toEqual(['b', 'a']);
});
