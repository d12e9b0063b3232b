import { m } from '$lib/paraglide/messages';
import { placeAgreementHead, type PlacedAgreementHead } from '$lib/viz/agreementHead';
import type { BaseLayout, LayoutContext, PlacedText } from '$lib/viz/layout';
import type { Options } from '../types';
import { isAggregated, showsEach, testedAgreements, type TestedAgreement } from './count';
import { gridOf, placeHeader, type Grid } from './grid';
import { placeStrip, type PlacedStrip } from './rows';
import type { SpecificityInput } from './select';
import { placeCount } from './spread';
import { placeTotals, type PlacedTally } from './totals';

export interface SpecificityLayout extends BaseLayout {
  marks: (PlacedTally | PlacedStrip)[];
  heads: PlacedAgreementHead[];
  /** The names of the tests, and how many commitments an agreement has. */
  small: PlacedText[];
  /** The names of the agreements beside their totals. */
  names: PlacedText[];
  /** Hairlines over the rows, by their y. */
  rules: number[];
}

const groupGap = 32;
const headerGap = 4;

/** The totals of every agreement under one another, so that they can be compared. */
function addTotals(
  layout: SpecificityLayout,
  shown: TestedAgreement[],
  grid: Grid,
  context: LayoutContext
) {
  if (shown.length === 0) return;
  const header = placeHeader(grid, 0, context.locale, context);
  layout.small.push(...header.lines);
  layout.height = header.height + headerGap;
  for (const one of shown) {
    const totals = placeTotals(one, layout.height, grid, context);
    layout.rules.push(layout.height);
    layout.marks.push(...totals.marks);
    layout.names.push(...totals.names);
    layout.small.push(...totals.counts);
    layout.height += totals.height;
  }
}

/** The commitments of an agreement, a strip each; or how many meet so many tests. */
function addAgreement(
  layout: SpecificityLayout,
  { agreement, commitments, byCount }: TestedAgreement,
  aggregated: boolean,
  grid: Grid,
  context: LayoutContext
) {
  const { width, locale } = context;
  const count = m.commitments_count({ count: commitments.length }, { locale });
  const place = { x: 0, y: layout.height + groupGap, width, inset: 0 };
  const head = placeAgreementHead(agreement, count, place, context);
  layout.heads.push(head);
  layout.height = head.y + head.height;
  if (!aggregated && commitments.length > 0) {
    const header = placeHeader(grid, layout.height, locale, context);
    layout.small.push(...header.lines);
    layout.height += header.height + headerGap;
  }
  const rows = aggregated
    ? byCount.map((tally) => (y: number) => placeCount(tally, y, grid, context))
    : commitments.map(
        (row) => (y: number) => placeStrip(row, agreement.position, y, grid, context)
      );
  for (const placeAt of rows) {
    const mark = placeAt(layout.height);
    layout.rules.push(mark.y);
    layout.marks.push(mark);
    layout.height += mark.height;
  }
}

/**
 * Lays out the totals per test and agreement, and under them a strip of four cells per commitment;
 * beyond `mostRows` commitments how many meet so many tests instead; the totals alone where no more
 * is asked for. Sizes in px; the height follows from the rows and the lines of their titles.
 */
export function layoutSpecificity(
  input: SpecificityInput,
  options: Options,
  context: LayoutContext
): SpecificityLayout {
  const shown = testedAgreements(input, options);
  const aggregated = isAggregated(shown);
  const grid = gridOf(context);
  const layout: SpecificityLayout = {
    width: context.width,
    height: 0,
    marks: [],
    heads: [],
    small: [],
    names: [],
    rules: []
  };
  addTotals(layout, shown, grid, context);
  for (const one of showsEach(options) ? shown : []) {
    addAgreement(layout, one, aggregated, grid, context);
  }
  return layout;
}
