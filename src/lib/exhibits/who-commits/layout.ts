import { m } from '$lib/paraglide/messages';
import { placeAgreementHead, type PlacedAgreementHead } from '$lib/viz/agreementHead';
import type { BaseLayout, LayoutContext, PlacedText } from '$lib/viz/layout';
import type { Options } from '../types';
import {
  columnsIn,
  gutter,
  labelsFit,
  placeGroupHead,
  placeSquares,
  type PlacedSquare,
  type SquareForm
} from './groupBox';
import { groupsByAgreement, isTitled, type AgreementGroups } from './groups';
import type { WhoCommitsInput } from './select';
import { gridFor, rowSide } from './squareGrid';

export interface WhoCommitsLayout extends BaseLayout {
  marks: PlacedSquare[];
  heads: PlacedAgreementHead[];
  /** Who commits, over each group. */
  names: PlacedText[];
  /** Whom a collective stands for, and how many commitments a group has. */
  counts: PlacedText[];
}

const groupGap = 24;
const rowGap = 40;

/** Titles where there are few enough to read, labels where all of them fit. */
function formFor(shown: AgreementGroups[], width: number, context: LayoutContext): SquareForm {
  const grid = gridFor(width);
  const titled = isTitled(shown);
  const all = shown.flatMap(({ groups }) => groups.flatMap(({ commitments }) => commitments));
  return { grid, titled, labelled: labelsFit(all, titled ? rowSide : grid.side, context) };
}

/** One agreement in its column: its name, then each group with who commits over its squares. */
function placeAgreement(
  { agreement, groups, total }: AgreementGroups,
  column: { x: number; y: number; width: number },
  form: SquareForm,
  input: WhoCommitsInput,
  context: LayoutContext
) {
  const { x, width } = column;
  const head = placeAgreementHead(
    agreement,
    m.who_commits_count({ count: total }, { locale: context.locale }),
    { ...column, inset: 0 },
    context
  );
  const placed = {
    heads: [head],
    names: [] as PlacedText[],
    counts: [] as PlacedText[],
    marks: [] as PlacedSquare[]
  };
  let y = column.y + head.height + 8;
  for (const group of groups) {
    const above = placeGroupHead(group, total, { x, y, width }, input, context);
    y += above.height + 6;
    const place = { x, y, width, position: agreement.position };
    const squares = placeSquares(group, place, form, input, context);
    placed.names.push(...above.names);
    placed.counts.push(...above.small);
    placed.marks.push(...squares.marks);
    y += squares.height + groupGap;
  }
  return { ...placed, bottom: groups.length > 0 ? y - groupGap : y };
}

/**
 * Lays out one square per commitment in groups by who makes it, the agreements side by side where
 * there is room; up to `mostTitled` commitments each square has its short title beside it. Sizes
 * in px; the height follows from the tallest agreement of each row.
 */
export function layoutWhoCommits(
  input: WhoCommitsInput,
  options: Options,
  context: LayoutContext
): WhoCommitsLayout {
  const agreements = groupsByAgreement(input, options);
  const columns = columnsIn(context.width, agreements.length);
  const form = formFor(agreements, columns.width, context);
  const layout: WhoCommitsLayout = {
    width: context.width,
    height: 0,
    marks: [],
    heads: [],
    names: [],
    counts: []
  };
  let y = 0;
  agreements.forEach((agreement, index) => {
    const place = index % columns.count;
    if (place === 0 && index > 0) y = layout.height + rowGap;
    const column = { x: place * (columns.width + gutter), y, width: columns.width };
    const placed = placeAgreement(agreement, column, form, input, context);
    layout.heads.push(...placed.heads);
    layout.names.push(...placed.names);
    layout.counts.push(...placed.counts);
    layout.marks.push(...placed.marks);
    layout.height = Math.max(layout.height, placed.bottom);
  });
  return layout;
}
