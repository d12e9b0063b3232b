import type { TableCell } from './types';

/** A table cell of plain text. */
export const textCell = (text: string | null): TableCell => ({ value: text, text: text ?? '–' });

/** A table cell of a number, shown as the language writes it. */
export const numberCell = (value: number | null, text: string): TableCell => ({ value, text });
