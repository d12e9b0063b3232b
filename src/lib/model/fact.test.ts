import { describe, expect, it } from 'vitest';
import { factParts, factQuotes, factText } from './fact';

const words = (text: string) => ({ agreement: '2001', text });

describe('a line and the words it quotes', () => {
  it('is a text, with or without quotes', () => {
    expect(factText('Number: no')).toBe('Number: no');
    expect(factQuotes('Number: no')).toEqual([]);
    const fact = { text: 'Number: “to”', quotes: [words('to')] };
    expect(factText(fact)).toBe('Number: “to”');
    expect(factQuotes(fact)).toHaveLength(1);
  });

  it('is cut at the words, one after the other', () => {
    const fact = { text: 'havn (line 2); ny havn', quotes: [words('havn'), words('ny havn')] };
    expect(factParts(fact)).toEqual([
      { text: 'havn', agreement: '2001' },
      { text: ' (line 2); ', agreement: null },
      { text: 'ny havn', agreement: '2001' }
    ]);
  });

  it('is left whole where it does not hold the words', () => {
    const fact = { text: 'Number: no', quotes: [words('to')] };
    expect(factParts(fact)).toEqual([{ text: 'Number: no', agreement: null }]);
    expect(factParts('')).toEqual([]);
  });
});
