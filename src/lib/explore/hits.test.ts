import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formsOf } from './foldText';
import { runsOf } from './hits';

/** Ten thousand runs on a machine that has other work to do, in ms. */
const patience = 60_000;

const told = (text: string, ...terms: string[]) =>
  runsOf(text, new Set(terms)).map((run) => (run.hit ? `[${run.text}]` : run.text));

it('marks whole words, in whatever form and spelling they stand', () => {
  expect(told('Vækst og væksten', 'vaekst')).toEqual(['[Vækst]', ' og ', '[væksten]']);
  expect(told('»Projekterne« i 2011', 'projekt')).toEqual(['»', '[Projekterne]', '« i 2011']);
  expect(told('intet her', 'andet')).toEqual(['intet her']);
  expect(told('intet her')).toEqual(['intet her']);
  expect(told('')).toEqual([]);
});

it(
  'gives the text back, character for character, whatever is in it',
  () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<img src=x onerror=alert(1)>', '</p><script>', '&lt;b&gt;', 'æ\u0301øå')
    );
    fc.assert(
      fc.property(texts, fc.array(texts), (text, searched) => {
        const terms = new Set(searched.flatMap((word) => formsOf(word)));
        const runs = runsOf(text, terms);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
      { numRuns: 10_000 }
    );
  },
  patience
);
