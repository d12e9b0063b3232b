import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import type { Box, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import { testNames, type TestedAgreement, type TestTally } from './count';
import type { Grid } from './grid';
import { partInWords, percentOf, shareOf, tallyInWords } from './testWords';

/** A number of commitments out of all: in words, and as the filled part of a bar. */
export interface PlacedTally extends PlacedMark {
  kind: 'tally';
  position: number;
  strong: PlacedText[];
  plain: PlacedText[];
  weak: PlacedText[];
  /** All commitments. */
  track: Box;
  /** Those that are counted. */
  part: Box;
}

export interface PlacedTotals {
  marks: PlacedTally[];
  names: PlacedText[];
  /** How many commitments the agreement has. */
  counts: PlacedText[];
  height: number;
}

const strong = { size: 16, lineHeight: 20, face: 'sans-650' } as const;
const weak = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
export const barHeight = 8;
const padding = 8;

/** One total as wide as its column: `1 af 22`, `5 %`, and a bar. */
function placeTotal(
  tally: TestTally,
  x: number,
  y: number,
  { cellWidth }: Grid,
  { locale, measure }: LayoutContext
): PlacedTally {
  const place = { x, width: cellWidth };
  const part = textBlock(
    partInWords(tally.met.length, tally.total, locale),
    { ...strong, ...place, y: y + 2 },
    measure
  );
  const below = { ...weak, ...place, y: y + 2 + part.height };
  const percent = textBlock(percentOf(tally, locale), below, measure);
  const bar = { x, y: below.y + percent.height + 4, width: cellWidth, height: barHeight };
  return {
    key: tally.key,
    kind: 'tally',
    label: tallyInWords(tally, locale),
    target: { kind: 'exhibit', id: 'specificity' },
    position: tally.agreement.position,
    x,
    y,
    width: cellWidth,
    height: bar.y + bar.height + 4 - y,
    strong: part.lines,
    plain: [],
    weak: percent.lines,
    track: bar,
    part: { ...bar, width: cellWidth * shareOf(tally) }
  };
}

/** The totals of an agreement in the columns of the tests, its name beside or above them. */
export function placeTotals(
  { agreement, commitments, byTest }: TestedAgreement,
  y: number,
  grid: Grid,
  context: LayoutContext
): PlacedTotals {
  const { locale, measure } = context;
  const place = { x: 0, y: y + padding, width: grid.nameWidth };
  const name = textBlock(textIn(agreement.shortTitle, locale), { ...strong, ...place }, measure);
  const count = textBlock(
    m.commitments_count({ count: commitments.length }, { locale }),
    { ...weak, ...place, y: place.y + name.height },
    measure
  );
  const nameHeight = name.height + count.height;
  const top = y + padding + (grid.beside ? -2 : nameHeight + 4);
  const marks = byTest.map((tally) => {
    const x = grid.columns[testNames.indexOf(tally.test)] ?? 0;
    return placeTotal(tally, x, top, grid, context);
  });
  const bottom = Math.max(y + padding + nameHeight, ...marks.map((mark) => mark.y + mark.height));
  return {
    marks,
    names: name.lines,
    counts: count.lines,
    height: bottom + padding - y
  };
}
