import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInText } from './findInText';

const lines = [
  'Vækstforum vil på uddannelses-',
  '',
  'området og for GTS-',
  'institutter i Århus ',
  '4-7 ÉN'
];
const cut = (query: string) =>
  findInText(lines, query).map(
    ({ from, to }) =>
      `${from.join(':')} ${lines[to[0] - 1]!.slice(to[0] === from[0] ? from[1] : 0, to[1])}`
  );

describe('find in a document', () => {
  it.each([
    ['vaekst', ['1:0 Vækst']],
    ['VÆKST', ['1:0 Vækst']],
    ['uddannelsesområdet', ['1:18 området']],
    ['gts-institutter', ['3:15 institutter']],
    ['GTS institutter', []],
    ['aarhus', ['4:14 Århus']],
    ['Århus  4-7', ['4:14 4-7']],
    ['en', ['5:4 ÉN']],
    ['47', []],
    ['vil', ['1:11 vil']],
    ['', []],
    ['   ', []],
    ['-', ['5:1 -']]
  ])('%s', (query, hits) => expect(cut(query)).toEqual(hits));

  it('finds every hit, none of them twice', () => {
    expect(findInText(['aaaa b aaa'], 'aa').map(({ from }) => from[1])).toEqual([0, 2, 7]);
  });

  it('is total, and finds what it is given out of the text', () => {
    const text = fc.array(fc.string({ maxLength: 12, unit: 'grapheme' }), { maxLength: 5 });
    fc.assert(
      fc.property(text, fc.string({ unit: 'grapheme' }), (some, query) => {
        for (const { from, to } of findInText(some, query)) {
          expect(from[0]).toBeLessThanOrEqual(to[0]);
          expect(to[1]).toBeLessThanOrEqual(some[to[0] - 1]!.length);
        }
      }),
      { numRuns: 10_000 }
    );
  });
});
