import { m } from '$lib/paraglide/messages';
import { sayable } from './element';
import type { ExportedFigure, Workshop } from './figure';
import { metadataOf } from './metadata';
import { quotesOf } from './quotes';
import { cellValue, tableOf } from './table';

type Value = string | number | null;

/** A cell of a sheet; a text is said to be one, so that none is taken for a formula. */
function cell(value: Value, head = false) {
  if (value === null) return null;
  const look = head ? ({ fontWeight: 'bold' } as const) : { wrap: true };
  if (typeof value === 'number') return { value, type: Number, ...look };
  return { value: sayable(value), type: String, ...look };
}

/** The widths of columns, in characters: as wide as their longest text up to a good reading width. */
const widths = (rows: Value[][]) =>
  rows[0]!.map((_, index) => ({
    width: Math.min(60, 2 + Math.max(...rows.map((row) => String(row[index] ?? '').length)))
  }));

/** A sheet with its first row standing out and staying in sight. */
const sheetOf = (sheet: string, rows: Value[][]) => ({
  sheet,
  data: rows.map((row, index) => row.map((value) => cell(value, index === 0))),
  columns: widths(rows),
  stickyRowsCount: 1
});

/**
 * A figure as an Excel workbook of three sheets: its table, the sentences it rests on, and where it
 * comes from.
 * @throws when a sentence cannot be had
 */
export async function figureXlsx(
  figure: ExportedFigure,
  workshop: Pick<Workshop, 'loadCommitment'>
): Promise<Uint8Array<ArrayBuffer>> {
  const { locale } = figure;
  const [{ default: writeWorkbook }, quotes] = await Promise.all([
    import('write-excel-file/universal'),
    quotesOf(figure, workshop)
  ]);
  const { columns, rows } = tableOf(figure);
  const data = [
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => cells.map((one, index) => cellValue(one, columns[index]!.numeric)))
  ];
  const sentences = [
    ['agreement', 'lines', 'text', 'translation', 'hash'],
    ...quotes.map(({ agreement, lines, text, translation, hash }) => [
      agreement,
      lines,
      text,
      translation,
      hash
    ])
  ];
  const workbook = writeWorkbook([
    sheetOf(m.export_sheet_data({}, { locale }), data),
    sheetOf(m.export_sheet_quotes({}, { locale }), sentences),
    sheetOf(m.export_sheet_metadata({}, { locale }), [
      ['name', 'value'],
      ...Object.entries(metadataOf(figure))
    ])
  ]);
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}
