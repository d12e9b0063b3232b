import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { Box, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import { committers, membersOf, type CommitterGroup } from './groups';
import type { CommittedSquare, WhoCommitsInput } from './select';
import { offsetOf, rowSide, squareIn, type SquareGrid } from './squareGrid';

export interface PlacedSquare extends PlacedMark {
  position: number;
  /** What is drawn; the mark's own box is the cell or the row around it. */
  square: Box;
  /** The commitment's own label in the square, null where the labels do not fit. */
  text: PlacedText | null;
  /** The short title beside the square; empty where there are too many to read. */
  title: PlacedText[];
}

/** How the squares of all groups are drawn. */
export interface SquareForm {
  grid: SquareGrid;
  /** Whether each label fits its square. */
  labelled: boolean;
  /** Whether each square has a row of its own with its short title. */
  titled: boolean;
}

const labelStyle = { size: 12, face: 'sans-400' } as const;
const titleStyle = { size: 14, lineHeight: 18, face: 'sans-400' } as const;
const titleGap = 6;
const rowPadding = 4;

/** Whether every label of some commitments fits a square. */
export function labelsFit(
  commitments: CommittedSquare[],
  side: number,
  { measure }: LayoutContext
): boolean {
  return commitments.every(({ label }) => measure(label, labelStyle) <= side - 8);
}

function labelIn({ x, y, width, height }: Box, label: string): PlacedText {
  return {
    x: x + width / 2,
    y: y + height / 2 + 0.36 * labelStyle.size,
    text: label,
    anchor: 'middle',
    size: labelStyle.size
  };
}

/**
 * The squares of one group from a top left corner, in a grid, or each in a row with its short
 * title; sizes in px, `position` is that of the agreement.
 */
export function placeSquares(
  { who, commitments }: CommitterGroup,
  { x, y, width, position }: Omit<Box, 'height'> & { position: number },
  { grid, labelled, titled }: SquareForm,
  { actors }: WhoCommitsInput,
  { locale, measure }: LayoutContext
): { marks: PlacedSquare[]; height: number } {
  const by = committers(who, actors, 'name', locale);
  const side = titled ? rowSide : grid.side;
  let height = 0;
  const marks = commitments.map((commitment, index): PlacedSquare => {
    const { id, label } = commitment;
    const name = textIn(commitment.title, locale);
    const offset = titled ? { x: 0, y: height } : offsetOf(index, grid);
    const cell = { x: x + offset.x, y: y + offset.y, width: side, height: side };
    const left = cell.x + side + titleGap;
    const title = titled
      ? textBlock(
          labelled ? name : `${label} · ${name}`,
          { ...titleStyle, x: left, y: cell.y + rowPadding, width: x + width - left },
          measure
        )
      : { lines: [], height: 0 };
    const row = titled ? Math.max(side, title.height + 2 * rowPadding) : side;
    height = offset.y + row;
    return {
      key: id,
      label: m.who_commits_square({ label, title: name, who: by }, { locale }),
      target: { kind: 'commitment', id },
      ...cell,
      ...(titled ? { width, height: row } : {}),
      position,
      square: squareIn(cell),
      text: labelled ? labelIn(cell, label) : null,
      title: title.lines
    };
  });
  return { marks, height };
}

const nameStyle = { size: 16, lineHeight: 22, face: 'sans-650' } as const;
const smallStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;

/** Over a group: who commits, whom a collective stands for, and to how many of all. */
export function placeGroupHead(
  { who, commitments }: CommitterGroup,
  total: number,
  place: { x: number; y: number; width: number },
  { actors }: WhoCommitsInput,
  { locale, measure }: LayoutContext
): { names: PlacedText[]; small: PlacedText[]; height: number } {
  const name = committers(who, actors, 'name', locale);
  const names = textBlock(name, { ...nameStyle, ...place }, measure);
  const members = membersOf(who, actors).map((member) => textIn(member, locale));
  const lines = [
    ...(members.length > 0
      ? [m.who_commits_that_is({ members: formatList(members, locale) }, { locale })]
      : []),
    m.part_of({ count: commitments.length, total }, { locale })
  ];
  const small: PlacedText[] = [];
  let { height } = names;
  for (const line of lines) {
    const block = textBlock(line, { ...smallStyle, ...place, y: place.y + height }, measure);
    small.push(...block.lines);
    height += block.height;
  }
  return { names: names.lines, small, height };
}
