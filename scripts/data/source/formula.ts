/** A formula that cannot be read: what is wrong at which character, from 1. */
export class FormulaError extends Error {}

/**
 * Evaluates arithmetic over named values: numbers, `{id}`, `+ - * /` and parentheses, with the
 * usual precedence. `valueOf` gives the value of an id. Throws a FormulaError on bad syntax and
 * on a division by zero.
 */
export function evaluate(formula: string, valueOf: (id: string) => number): number {
  const tokens = tokenise(formula);
  let at = 0;
  const result = sum();
  if (at < tokens.length) fail(`"${tokens[at]!.text}" is not expected`, tokens[at]!.place);
  return result;

  function sum(): number {
    let value = product();
    for (let sign = take('+', '-'); sign !== undefined; sign = take('+', '-')) {
      value += sign === '+' ? product() : -product();
    }
    return value;
  }

  function product(): number {
    let value = factor();
    for (let sign = take('*', '/'); sign !== undefined; sign = take('*', '/')) {
      const operand = factor();
      if (sign === '/' && operand === 0) throw new FormulaError('it divides by zero');
      value = sign === '*' ? value * operand : value / operand;
    }
    return value;
  }

  function factor(): number {
    const token = tokens[at++];
    if (token === undefined) return fail('it ends too early', formula.length + 1);
    if (token.text === '-') return -factor();
    if (token.text === '(') {
      const value = sum();
      if (take(')') === undefined) fail('a parenthesis is not closed', token.place);
      return value;
    }
    if (/^{.*}$/.test(token.text)) return valueOf(token.text.slice(1, -1));
    return /^\d/.test(token.text)
      ? Number(token.text)
      : fail(`"${token.text}" is not expected`, token.place);
  }

  function take(...signs: string[]): string | undefined {
    return signs.includes(tokens[at]?.text ?? '') ? tokens[at++]!.text : undefined;
  }
}

/** The ids a formula names, in order, each once. */
export function idsOf(formula: string): string[] {
  return [...new Set([...formula.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]!))];
}

function tokenise(formula: string): { text: string; place: number }[] {
  const tokens = [...formula.matchAll(/\{[^{}]*\}|\d+(?:\.\d+)?|\S/g)];
  return tokens.map((match) => ({ text: match[0], place: match.index + 1 }));
}

function fail(what: string, place: number): never {
  throw new FormulaError(`${what} (character ${place})`);
}
