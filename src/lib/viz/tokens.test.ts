import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { periodCount, tokens, type Tokens } from './tokens';

const css = readFileSync('src/lib/styles/tokens.css', 'utf8');

/** The custom properties of the rule that follows a selector, and the colour scheme it sets. */
function declared(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThanOrEqual(0);
  const found = css
    .slice(css.indexOf('{', start), css.indexOf('}', start))
    .matchAll(/(?:--)?([\w-]+):\s*([^;]+);/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}

/** The same values as the style sheet must name them. */
function expected(scheme: string, { periods, ...colours }: Tokens): Record<string, string> {
  const scale = periods.flatMap(({ solid, soft }, index) => [
    [`p${index + 1}`, solid],
    [`p${index + 1}-soft`, soft]
  ]);
  const values = [...Object.entries(colours), ...scale] as [string, string][];
  return {
    'color-scheme': scheme,
    ...Object.fromEntries(values.map(([name, value]) => [name, value.toLowerCase()]))
  };
}

describe('the style sheet of tokens', () => {
  it.each([
    ['light', ':root'],
    ['dark', ":root:not([data-theme='light'])"],
    ['dark', ":root[data-theme='dark']"]
  ] as const)('carries exactly the values of the %s theme in %s', (theme, selector) => {
    expect(declared(selector)).toEqual(expected(theme, tokens[theme]));
  });

  it('has no other rule', () => {
    expect(css.match(/--paper:/g)).toHaveLength(3);
  });
});

describe('the tokens', () => {
  it('have the same names and as many agreements in both themes', () => {
    expect(Object.keys(tokens.dark)).toEqual(Object.keys(tokens.light));
    for (const { periods } of [tokens.light, tokens.dark])
      expect(periods).toHaveLength(periodCount);
  });

  it('are plain hex values, as every export needs them', () => {
    for (const { periods, ...colours } of Object.values(tokens)) {
      const values = [...Object.values(colours), ...periods.flatMap((pair) => Object.values(pair))];
      for (const value of values) expect(value).toMatch(/^#[0-9A-F]{6}$/);
    }
  });
});
