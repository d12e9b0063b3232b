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
/** Between columns, in px. */
export const gutter = 32;
/** The least width of a column of titles, in px. */
const leastColumn = 300;

/** As many columns side by side as there is room for, but not more than there is use of. */
export function columnsIn(width: number, most = Infinity): { count: number; width: number } {
  const fit = Math.floor((width + gutter) / (leastColumn + gutter));
  const count = Math.max(1, Math.min(most, fit));
  return { count, width: (width - (count - 1) * gutter) / count };
}

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

type Place = Omit<Box, 'height'> & { position: number };

/** What a square says, and where its commitment leads. */
function squareOf(
  { id, label, title }: CommittedSquare,
  who: string,
  position: number,
  locale: LayoutContext['locale']
): Pick<PlacedSquare, 'key' | 'label' | 'target' | 'position'> {
  const name = textIn(title, locale);
  return {
    key: id,
    label: m.who_commits_square({ label, title: name, who }, { locale }),
    target: { kind: 'commitment', id },
    position
  };
}

/** Squares in a grid, without words. */
function placeCells(
  { who, commitments }: CommitterGroup,
  { x, y, position }: Place,
  { grid, labelled }: SquareForm,
  { actors }: WhoCommitsInput,
  { locale }: LayoutContext
): { marks: PlacedSquare[]; height: number } {
  const by = committers(who, actors, 'name', locale);
  const { side } = grid;
  const marks = commitments.map((commitment, index): PlacedSquare => {
    const offset = offsetOf(index, grid);
    const cell = { x: x + offset.x, y: y + offset.y, width: side, height: side };
    return {
      ...squareOf(commitment, by, position, locale),
      ...cell,
      square: squareIn(cell),
      text: labelled ? labelIn(cell, commitment.label) : null,
      title: []
    };
  });
  return { marks, height: Math.max(0, ...marks.map((mark) => mark.y + mark.height - y)) };
}

/** Squares with their short titles, one below the other, in as many columns as there is room for. */
function placeRows(
  { who, commitments }: CommitterGroup,
  { x, y, width, position }: Place,
  { labelled }: SquareForm,
  { actors }: WhoCommitsInput,
  { locale, measure }: LayoutContext
): { marks: PlacedSquare[]; height: number } {
  const by = committers(who, actors, 'name', locale);
  const columns = columnsIn(width);
  const perColumn = Math.ceil(commitments.length / columns.count);
  const bottoms = Array.from({ length: columns.count }, () => y);
  const marks = commitments.map((commitment, index): PlacedSquare => {
    const { label } = commitment;
    const column = Math.floor(index / perColumn);
    const cell = {
      x: x + column * (columns.width + gutter),
      y: bottoms[column]!,
      width: rowSide,
      height: rowSide
    };
    const left = cell.x + rowSide + titleGap;
    const name = textIn(commitment.title, locale);
    const title = textBlock(
      labelled ? name : `${label} · ${name}`,
      {
        ...titleStyle,
        x: left,
        y: cell.y + rowPadding,
        width: cell.x + columns.width - left
      },
      measure
    );
    const height = Math.max(rowSide, title.height + 2 * rowPadding);
    bottoms[column] = cell.y + height;
    return {
      ...squareOf(commitment, by, position, locale),
      ...cell,
      width: columns.width,
      height,
      square: squareIn(cell),
      text: labelled ? labelIn(cell, label) : null,
      title: title.lines
    };
  });
  return { marks, height: Math.max(...bottoms) - y };
}

/**
 * The squares of one group from a top left corner, in a grid, or each with its short title; sizes
 * in px, `position` is that of the agreement.
 */
export const placeSquares = (
  group: CommitterGroup,
  place: Place,
  form: SquareForm,
  input: WhoCommitsInput,
  context: LayoutContext
): { marks: PlacedSquare[]; height: number } =>
  (form.titled ? placeRows : placeCells)(group, place, form, input, context);

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
