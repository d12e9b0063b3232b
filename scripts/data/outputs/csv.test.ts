import { fromCSV } from 'arquero';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/model/csv';

describe('toCsv', () => {
  it('has a byte order mark and CRLF after every row', () => {
    expect(toCsv(['id', 'value'], [['a', 1.5]])).toBe('\uFEFFid,value\r\na,1.5\r\n');
    expect(toCsv(['id'], [])).toBe('\uFEFFid\r\n');
  });

  it('quotes separators, quotes and line ends', () => {
    expect(toCsv(['a'], [['x,y'], ['"x"'], ['x\ny']])).toBe(
      '\uFEFFa\r\n"x,y"\r\n"""x"""\r\n"x\ny"\r\n'
    );
  });

  it.each(['=1+1', '+45', '-1', '@me', '\tx', '\rx'])(
    'guards a text that begins as a formula: %j',
    (text) => {
      expect(toCsv(['a'], [[text]])).toContain(`'${text}`);
    }
  );

  it('guards neither numbers nor other texts', () => {
    expect(
      toCsv(
        ['a', 'b', 'c'],
        [
          [-4, true, null],
          ['a=b', 0, false]
        ]
      )
    ).toBe('\uFEFFa,b,c\r\n-4,true,\r\na=b,0,false\r\n');
  });

  it('is read back as it was by another reader', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'æ', ',', '"', '\r\n', '=', '-', "'", ' ', '1'),
      minLength: 1
    });
    const row = fc.tuple(text, fc.integer(), text);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const csv = toCsv(['a', 'b', 'c'], rows).slice(1);
        const read = fromCSV(csv, { autoType: false }).objects() as {
          a: string;
          b: string;
          c: string;
        }[];
        const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');
        expect(read.map(({ a, b, c }) => [plain(a), Number(b), plain(c)])).toEqual(
          rows.map(([a, b, c]) => [plain(a), b, plain(c)])
        );
      })
    );
  });
});
