import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import { placeAgreementHead, type PlacedAgreementHead } from '$lib/viz/agreementHead';
import type { BaseLayout, Box, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import type { Options } from '../types';
import { committers, groupsByAgreement, type AgreementGroups, type CommitterGroup } from './groups';
import type { WhoCommitsInput } from './select';
import { gridFor, offsetOf, squareIn, type SquareGrid } from './squareGrid';

interface PlacedSquare extends PlacedMark {
  position: number;
  /** What is drawn; the mark's own box is the cell around it. */
  square: Box;
  /** The commitment's own label, null where the labels do not fit. */
  text: PlacedText | null;
}

export interface WhoCommitsLayout extends BaseLayout {
  marks: PlacedSquare[];
  heads: PlacedAgreementHead[];
  /** Who commits, over each group. */
  names: PlacedText[];
  counts: PlacedText[];
}

const leastColumn = 300;
const gutter = 32;
const groupGap = 24;
const rowGap = 40;
const labelStyle = { size: 12, face: 'sans-400' } as const;
const nameStyle = { size: 16, lineHeight: 22, face: 'sans-650' } as const;
const countStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;

/** As many agreements side by side as there is room for. */
function columnsFor(agreements: number, width: number): { count: number; width: number } {
  const fit = Math.floor((width + gutter) / (leastColumn + gutter));
  const count = Math.max(1, Math.min(agreements, fit));
  return { count, width: (width - (count - 1) * gutter) / count };
}

interface Column {
  x: number;
  y: number;
  width: number;
  grid: SquareGrid;
  labelled: boolean;
}

/** The squares of one group, row by row. */
function placeSquares(
  { who, commitments }: CommitterGroup,
  position: number,
  { x, y, grid, labelled }: Column,
  { actors }: WhoCommitsInput,
  { locale }: LayoutContext
): PlacedSquare[] {
  const by = committers(who, actors, 'name', locale);
  return commitments.map(({ id, label, title }, index) => {
    const offset = offsetOf(index, grid);
    const box = { x: x + offset.x, y: y + offset.y, width: grid.side, height: grid.side };
    return {
      key: id,
      label: m.who_commits_square({ label, title: textIn(title, locale), who: by }, { locale }),
      target: { kind: 'commitment', id },
      ...box,
      position,
      square: squareIn(box),
      text: labelled
        ? {
            x: box.x + grid.side / 2,
            y: box.y + grid.side / 2 + 0.36 * labelStyle.size,
            text: label,
            anchor: 'middle',
            size: labelStyle.size
          }
        : null
    };
  });
}

/** One agreement in its column: its name, then each group with who commits over its squares. */
function placeAgreement(
  { agreement, groups, total }: AgreementGroups,
  column: Column,
  input: WhoCommitsInput,
  context: LayoutContext
) {
  const { locale, measure } = context;
  const { x, width, grid } = column;
  const head = placeAgreementHead(
    agreement,
    m.who_commits_count({ count: total }, { locale }),
    { x, y: column.y, width, inset: 0 },
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
    const name = committers(group.who, input.actors, 'name', locale);
    const names = textBlock(name, { ...nameStyle, x, y, width }, measure);
    y += names.height;
    const share = m.who_commits_share({ count: group.commitments.length, total }, { locale });
    const counts = textBlock(share, { ...countStyle, x, y, width }, measure);
    y += counts.height + 6;
    const marks = placeSquares(group, agreement.position, { ...column, y }, input, context);
    placed.names.push(...names.lines);
    placed.counts.push(...counts.lines);
    placed.marks.push(...marks);
    y += offsetOf(group.commitments.length - 1, grid).y + grid.side + groupGap;
  }
  return { ...placed, bottom: groups.length > 0 ? y - groupGap : y };
}

/**
 * Lays out one square per commitment in groups by who makes it, the agreements side by side where
 * there is room. Sizes in px; the height follows from the tallest agreement of each row.
 */
export function layoutWhoCommits(
  input: WhoCommitsInput,
  options: Options,
  context: LayoutContext
): WhoCommitsLayout {
  const { width, measure } = context;
  const agreements = groupsByAgreement(input, options);
  const columns = columnsFor(agreements.length, width);
  const grid = gridFor(columns.width);
  const labelled = agreements.every(({ groups }) =>
    groups.every(({ commitments }) =>
      commitments.every(({ label }) => measure(label, labelStyle) <= grid.side - 8)
    )
  );
  const layout: WhoCommitsLayout = {
    width,
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
    const x = place * (columns.width + gutter);
    const column = { x, y, width: columns.width, grid, labelled };
    const { bottom, heads, names, counts, marks } = placeAgreement(
      agreement,
      column,
      input,
      context
    );
    layout.heads.push(...heads);
    layout.names.push(...names);
    layout.counts.push(...counts);
    layout.marks.push(...marks);
    layout.height = Math.max(layout.height, bottom);
  });
  return layout;
}
