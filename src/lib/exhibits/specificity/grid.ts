import type { AppLocale } from '$lib/i18n/locale';
import type { LayoutContext, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import { testNames } from './count';
import { testInWords } from './testWords';

/** Where names and cells stand, in px: side by side, or the cells below the names. */
export interface Grid {
  width: number;
  /** Whether the cells stand beside the names. */
  beside: boolean;
  nameWidth: number;
  /** The left edge of each test's column. */
  columns: number[];
  /** Of a column, without the gap to the next. */
  cellWidth: number;
}

/** From here on the cells stand beside the names. */
const besideFrom = 640;
const cellGap = 6;
/** Names need no more than this; on a wide chart the cells take the rest. */
const widestNames = 500;
const gutter = 24;

export function gridOf({ width }: LayoutContext): Grid {
  const beside = width >= besideFrom;
  const cells = beside ? Math.max(width * 0.52, width - widestNames) : width;
  const step = (cells + cellGap) / testNames.length;
  return {
    width,
    beside,
    nameWidth: beside ? width - cells - gutter : width,
    columns: testNames.map((_, index) => width - cells + index * step),
    cellWidth: step - cellGap
  };
}

/** A name may reach so far, in px, towards the next column; the last has none to reach towards. */
const headerOverlap = 3;
const style = { size: 12, lineHeight: 16, face: 'sans-400' } as const;

/** The names of the tests over their columns, standing on one line. */
export function placeHeader(
  { columns, cellWidth }: Grid,
  y: number,
  locale: AppLocale,
  { measure }: LayoutContext
): { lines: PlacedText[]; height: number } {
  const blocks = columns.map((x, index) =>
    textBlock(
      testInWords(testNames[index] ?? 'counterpart', locale),
      { ...style, x, y, width: cellWidth + (index < columns.length - 1 ? headerOverlap : 0) },
      measure
    )
  );
  const height = Math.max(...blocks.map((block) => block.height));
  const lines = blocks.flatMap((block) =>
    block.lines.map((line) => ({ ...line, y: line.y + height - block.height }))
  );
  return { lines, height };
}
