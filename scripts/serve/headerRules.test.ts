import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from './headerRules';

describe('header rules', () => {
  const rules = parseHeaderRules(
    '# all\n/*\n  X-One: 1\n\n/a.b/:id/\n  X-Two: 2\n  X-One: one\n/c/*\n  X-Three: 3'
  );

  it('match by wildcard and by segment, dots taken literally', () => {
    expect(headersFor(rules, '/c/d/e').get('X-Three')).toBe('3');
    expect(headersFor(rules, '/a.b/x/').get('X-Two')).toBe('2');
    expect(headersFor(rules, '/aXb/x/').has('X-Two')).toBe(false);
    expect(headersFor(rules, '/a.b/x/y/').has('X-Two')).toBe(false);
  });

  it('join the values of a header named twice', () => {
    expect(headersFor(rules, '/a.b/x/').get('X-One')).toBe('1, one');
  });

  it('are refused with the number of the line that is none', () => {
    expect(() => parseHeaderRules('/*\n  no header')).toThrow('_headers, line 2');
    expect(() => parseHeaderRules('  X-One: 1')).toThrow('_headers, line 1');
  });
});
