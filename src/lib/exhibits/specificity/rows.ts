import type { Box, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import { metBy, testNames } from './count';
import type { Grid } from './grid';
import type { TestedCommitment } from './select';
import { commitmentInWords, countInWords, testResultInWords } from './testWords';

/** A commitment with a cell for each test, filled where it is met. */
export interface PlacedStrip extends PlacedMark {
  kind: 'strip';
  position: number;
  title: PlacedText[];
  cells: (Box & { met: boolean })[];
}

const style = { size: 16, lineHeight: 20, face: 'sans-400' } as const;
const cellHeight = 16;
const padding = 5;
const between = 4;

/**
 * One commitment and its cells.
 * @param position of its agreement, 0-based
 * @param y top of the row, px; its height follows from the lines of the title
 */
export function placeStrip(
  commitment: TestedCommitment,
  position: number,
  y: number,
  grid: Grid,
  { locale, measure }: LayoutContext
): PlacedStrip {
  const words = commitmentInWords(commitment, locale);
  const place = { ...style, x: 0, y: y + padding, width: grid.nameWidth };
  const title = textBlock(words, place, measure);
  const inner = grid.beside
    ? Math.max(title.height, cellHeight)
    : title.height + between + cellHeight;
  const cellTop = y + padding + (grid.beside ? (inner - cellHeight) / 2 : title.height + between);
  const results = testNames.map((test) => testResultInWords(commitment, test, locale));
  return {
    key: commitment.id,
    kind: 'strip',
    label: [words, countInWords(metBy(commitment).length, locale), ...results].join('; '),
    target: { kind: 'commitment', id: commitment.id },
    position,
    x: 0,
    y,
    width: grid.width,
    height: inner + 2 * padding,
    title: title.lines,
    cells: testNames.map((test, index) => ({
      x: grid.columns[index] ?? 0,
      y: cellTop,
      width: grid.cellWidth,
      height: cellHeight,
      met: commitment.tests[test].met
    }))
  };
}
