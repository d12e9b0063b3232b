import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/exhibits/testing/realData';
import { csvOf, figureCsv, figureJson, tableOf } from './table';
import { realFigures, workshop } from './testing/figures';
import { hostileFigure, hostileWords } from './testing/hostile';
import { figureXlsx } from './xlsx';

/** Reads CSV as RFC 4180 has it. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain = '', end] of csv.replace(/^\uFEFF/, '').matchAll(fields)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const unescaped = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** The words on each sheet of a workbook, and whether any cell holds a formula. */
function readWorkbook(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name]!);
  const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const shared = files['xl/sharedStrings.xml'] ? text('xl/sharedStrings.xml') : '';
  return {
    names: [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, n]) => n),
    words: unescaped(shared + sheets.map(text).join('')),
    formulas: sheets.flatMap((name) => text(name).match(/<f[ >]/g) ?? [])
  };
}

describe.each(realFigures.map((figure) => [figure.exhibit.id, figure] as const))(
  'the tables of %s',
  (_id, figure) => {
    const { columns, rows } = tableOf(figure);

    it('are the table of the page, each row with where it comes from', () => {
      const [head, ...body] = rowsOf(figureCsv(figure));
      expect(head?.slice(0, columns.length)).toEqual(columns.map(({ label }) => label));
      expect(body).toHaveLength(rows.length);
      for (const row of body) {
        expect(row).toHaveLength(head!.length);
        expect(row.at(-1)).toBe(figure.provenance.link);
      }
      const json = JSON.parse(figureJson(figure)) as { metadata: object; rows: object[] };
      expect(json.rows).toHaveLength(rows.length);
      expect(Object.keys(json.rows[0]!)).toEqual(columns.map(({ id }) => id));
      expect(json.metadata).toMatchObject({ link: figure.provenance.link, language: 'da' });
    });

    it('stand in a workbook beside their sentences', async () => {
      const { names, words, formulas } = readWorkbook(await figureXlsx(figure, workshop));
      expect(names).toEqual(['Data', 'Citater', 'Om tallene']);
      expect(formulas).toEqual([]);
      expect(words).toContain(columns[0]!.label);
      expect(words).toContain(figure.provenance.link);
      expect(words).toContain('CC BY 4.0');
    });
  }
);

describe('any table', () => {
  it('keeps the unit of a number beside the number', () => {
    const funding = realFigures.find(({ exhibit }) => exhibit.id === 'funding')!;
    const [head = [], first = []] = rowsOf(figureCsv(funding));
    const at = head.findIndex((label) => label.endsWith('(som skrevet)'));
    expect(first.slice(at - 1, at + 1)).toEqual(['9', '9\u00a0mio.\u00a0kr.']);
  });

  it('has the verbatim sentence of each commitment it rests on', async () => {
    const threads = realFigures.find(({ exhibit }) => exhibit.id === 'commitment-threads')!;
    const { words } = readWorkbook(await figureXlsx(threads, workshop));
    for (const { quote } of dataset.commitments) expect(words).toContain(quote.text);
  });

  it.each(hostileWords)('shows hostile words as words, and computes nothing: %j', async (words) => {
    const figure = hostileFigure(words);
    const cells = rowsOf(figureCsv(figure)).flat();
    expect(cells.some((cell) => cell.includes(words.slice(0, 8)))).toBe(true);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    const book = readWorkbook(await figureXlsx(figure, workshop));
    expect(book.formulas).toEqual([]);
    const letters = (text: string) => text.replace(/[\p{Cc}\p{Cs}\uFFFD]/gu, '');
    expect(letters(book.words)).toContain(letters(words));
  });

  it('tells numbers, texts and nothing apart', () => {
    expect(csvOf([[1.5, null, 'a "b", c', '-1', 'æ\nø']])).toBe(
      '\uFEFF1.5,,"a ""b"", c",\'-1,"æ\nø"\r\n'
    );
  });
});
