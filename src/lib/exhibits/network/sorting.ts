import type { AppLocale } from '$lib/i18n/locale';
import type { Table } from '../types';

/** By which column a table is sorted. */
export interface Sort {
  /** Null for the order the table comes in. */
  column: string | null;
  falling: boolean;
}

/** The order a text asks for, `-degree` say; one that names no column asks for none. */
export function sortOf({ columns }: Pick<Table, 'columns'>, text = ''): Sort {
  const falling = text.startsWith('-');
  const id = falling ? text.slice(1) : text;
  return columns.some((column) => column.id === id)
    ? { column: id, falling }
    : { column: null, falling: false };
}

/** The rows in an order; those alike in the column keep the order they come in. */
export function sortedRows({ columns, rows }: Table, sort: Sort, locale: AppLocale): Table['rows'] {
  const at = columns.findIndex(({ id }) => id === sort.column);
  if (at < 0) return rows;
  const words = new Intl.Collator(locale, { numeric: true });
  const sign = sort.falling ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [one.cells[at]!.value, other.cells[at]!.value];
    const order =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : words.compare(String(a ?? ''), String(b ?? ''));
    return sign * order;
  });
}
