import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hashOfLines,
  isSameText,
  linesOfHash,
  searchWithTextHash,
  textHashOfSearch
} from './passageAddress';

const runs = { numRuns: 10_000 };

describe('lines in an address', () => {
  it.each([
    ['#L33', [33, 33]],
    ['#L33-36', [33, 36]],
    ['#L36-33', [33, 36]],
    ['#L33-L36', [33, 36]],
    ['', null],
    ['#', null],
    ['#L', null],
    ['#L0', null],
    ['#L-3', null],
    ['#L1e3', null],
    ['#L1234567', null],
    ['#L33<script>', null],
    ['#content', null]
  ])('%s', (hash, lines) => expect(linesOfHash(hash)).toEqual(lines));

  it('are read back as they were written', () => {
    const line = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(line, line, (a, b) => {
        const lines = [Math.min(a, b), Math.max(a, b)] as const;
        expect(linesOfHash(hashOfLines(lines))).toEqual(lines);
      }),
      runs
    );
  });

  it('are nothing in any other fragment, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const lines = linesOfHash(`#${words}`);
        if (lines !== null) expect(words).toMatch(/^L\d+(-L?\d+)?$/);
      }),
      runs
    );
  });
});

describe('the hash of a text in an address', () => {
  it('is read back as it was written, and leaves the rest', () => {
    const hash = '3f2a9c01b7de';
    const search = searchWithTextHash('?mark=a.b', hash);
    expect(search).toBe('?mark=a.b&hash=3f2a9c01b7de');
    expect(textHashOfSearch(search)).toBe(hash);
    expect(textHashOfSearch(searchWithTextHash('', 'f'.repeat(64)))).toBe('f'.repeat(12));
  });

  it('is nothing where it is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const hash = textHashOfSearch(`?hash=${words}`);
        if (hash !== null) expect(hash).toMatch(/^[0-9a-f]+$/);
        textHashOfSearch(words);
      }),
      runs
    );
  });

  it('says whether the words are the same', () => {
    expect(isSameText('3f2a9c01', ['000000000000', '3f2a9c01b7de'])).toBe(true);
    expect(isSameText('3f2a9c01b7deffff', ['3f2a9c01b7de'])).toBe(true);
    expect(isSameText('3f2a9c02', ['3f2a9c01b7de'])).toBe(false);
    expect(isSameText('3f2a9c02', [])).toBe(false);
  });
});
