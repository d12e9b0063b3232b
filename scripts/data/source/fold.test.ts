import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedOf } from '../testing/seed';
import { fold, type Join } from './fold';

const undecided = () => undefined;
const whole = (lines: string[], joinOf: (line: number) => Join | undefined = undecided) =>
  fold(seedOf(...lines), [1, lines.length], joinOf).text;

describe('fold', () => {
  it('joins trimmed lines with one space, blank lines aside', () => {
    expect(whole(['  Et  stort\tløft ', '', ' ', 'af regionen. '])).toBe(
      'Et stort løft af regionen.'
    );
  });

  it.each([
    ['a lost bullet', ' bygge en kaj', 'bygge en kaj'],
    ['a sub-point', 'o bygge en kaj', 'bygge en kaj'],
    ['a letter', 'h. bygge en kaj', 'bygge en kaj'],
    ['a letter at the start of a page', ' h. bygge en kaj', 'bygge en kaj'],
    ['no marker: a capital', 'A. P. Møller', 'A. P. Møller'],
    ['no marker: an abbreviation', 'bl.a. en kaj', 'bl.a. en kaj'],
    ['no marker: two spaces', '  o en kaj', 'o en kaj']
  ])('takes %s off the first line', (_, line, text) => {
    expect(whole([line])).toBe(text);
    expect(whole(['Først', line])).toBe(`Først ${line.trim()}`);
  });

  it.each([
    ['dropped', '', 'ud uddannelsesområdet.'],
    ['kept', '-', 'ud uddannelses-området.'],
    ['kept apart', '- ', 'ud uddannelses- området.']
  ] as const)('goes on with a divided word as decided: hyphen %s', (_, join, text) => {
    expect(whole(['ud uddannelses- ', '', 'området.'], () => join)).toBe(text);
  });

  it('asks only where a word is divided and goes on', () => {
    const asked: number[] = [];
    const joinOf = (line: number) => void asked.push(line);
    expect(whole(['hist -', 'test-', '', 'og demonstrations-'], joinOf)).toBe(
      'hist - test- og demonstrations-'
    );
    expect(asked).toEqual([2]);
  });

  it('knows where each character stands in the document', () => {
    const seed = seedOf(' a. bygge  ny-', '', 'bygning');
    const { text, origin } = fold(seed, [1, 3], () => '');
    const raw = seed.lines.join('\n');
    expect(text).toBe('bygge nybygning');
    expect(
      [...text].map((character, i) => character === ' ' || raw[origin[i]!] === character)
    ).not.toContain(false);
    expect(origin).toHaveLength(text.length);
  });

  it('cuts nothing that the document does not hold', () => {
    const line = fc
      .array(fc.constantFrom('a', 'b.', 'ø', '-', ' ', '\t', '17%', 'o'), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.nat(5),
        (lines, a, b) => {
          const [first, last] = [Math.min(a, b), Math.max(a, b)]
            .map((n) => 1 + (n % lines.length))
            .sort((x, y) => x - y);
          const { text } = fold(seedOf(...lines, 'slut'), [first!, last!], undecided);
          const squeezed = lines.join('\n').replace(/\s+/g, ' ');
          expect(squeezed).toContain(text);
        }
      )
    );
  });
});
