import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import {
  namesFit,
  placeColumnHeads,
  type Column,
  type PlacedColumnHeads
} from '$lib/viz/columnHeads';
import type { BaseLayout, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import type { Options } from '../types';
import { officeInWords, rowInWords } from './actorWords';
import {
  cellGrid,
  leastCell,
  lineStep,
  placeCell,
  widestNumber,
  type CellGrid,
  type PlacedCell
} from './cell';
import { placeKeys, totalsInWords, type PlacedKeys } from './legend';
import { groupedRows, scopeOf, type ActorRow, type KindGroup, type Scope } from './rows';
import type { CounterpartsInput } from './select';

export interface PlacedActor extends PlacedMark {
  name: PlacedText[];
  /** Names the office had before or after, and the agreements where they stand in the row. */
  small: PlacedText[];
  cells: PlacedCell[];
}

export interface CounterpartsLayout extends BaseLayout {
  marks: PlacedActor[];
  /** What the marks stand for. */
  legend: PlacedKeys;
  /** Over the columns; null where each row names its agreements itself. */
  heads: PlacedColumnHeads | null;
  /** Over the actors of each kind. */
  captions: PlacedText[];
  /** Whether mentions are counted, which are drawn open. */
  open: boolean;
}

/** What all rows of a chart are made from. */
interface Chart {
  input: CounterpartsInput;
  scope: Scope;
  form: Form;
  context: LayoutContext;
}

/** How the rows of a chart are made. */
interface Form {
  nameWidth: number;
  /** Whether the cells stand beside the name instead of below it. */
  beside: boolean;
  /** Of each agreement's cells; null where they stand below each other. */
  columns: Column[] | null;
  grid: CellGrid;
}

const nameStyle = { size: 16, lineHeight: lineStep, face: 'sans-400' } as const;
const smallStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const captionStyle = { size: 13, lineHeight: 20, face: 'sans-650' } as const;
/** From here on the cells stand beside the names. */
const besideFrom = 560;
const gutter = 12;
const padding = 5;
/** The part of a row that an agreement's name takes where it stands before its cell. */
const labelPart = 0.42;

/** Columns where names and numbers of all agreements fit in, else a line for each agreement. */
function formOf(input: CounterpartsInput, groups: KindGroup[], context: LayoutContext): Form {
  const { width } = context;
  const count = Math.max(1, input.agreements.length);
  const numberWidth = widestNumber(groups, context);
  const beside = width >= besideFrom;
  const left = beside ? Math.min(320, width * 0.4) + gutter : 0;
  const column = (width - left - (count - 1) * gutter) / count;
  const nameWidth = beside ? left - gutter : width;
  if (column >= leastCell(numberWidth) && namesFit(input.agreements, column, context)) {
    const columns = input.agreements.map((_, index) => ({
      x: left + index * (column + gutter),
      width: column
    }));
    return { nameWidth, beside, columns, grid: cellGrid(column, numberWidth) };
  }
  const cell = (width - left) * (1 - labelPart);
  return { nameWidth, beside, columns: null, grid: cellGrid(cell, numberWidth) };
}

/** The cells of a row, side by side or below each other with the agreement's name before each. */
function placeCells(
  { actor, counts }: ActorRow,
  top: number,
  { input, scope, form, context }: Chart
): { cells: PlacedCell[]; labels: PlacedText[]; height: number } {
  const { columns, grid, beside, nameWidth } = form;
  const { width, locale, measure } = context;
  if (columns) {
    const cells = input.agreements.map(({ position }, index) =>
      placeCell(actor.ties[index]!, scope, { position, x: columns[index]!.x, y: top }, grid, locale)
    );
    return { cells, labels: [], height: Math.max(0, ...cells.map(({ height }) => height)) };
  }
  const left = beside ? nameWidth + gutter : 0;
  const x = left + (width - left) * labelPart;
  const placed = { cells: [] as PlacedCell[], labels: [] as PlacedText[], height: 0 };
  input.agreements.forEach(({ position, shortTitle }, index) => {
    if (counts[index] === 0) return;
    const y = top + placed.height;
    const place = { ...smallStyle, lineHeight: lineStep, x: left, y, width: x - left - gutter };
    const label = textBlock(textIn(shortTitle, locale), place, measure);
    const cell = placeCell(actor.ties[index]!, scope, { position, x, y }, grid, locale);
    placed.labels.push(...label.lines);
    placed.cells.push(cell);
    placed.height += Math.max(label.height, cell.height);
  });
  return placed;
}

/** One actor from `top` down: its name, and its cells beside or below. The row is the mark. */
function placeActor(row: ActorRow, top: number, chart: Chart): PlacedActor {
  const { input, scope, form, context } = chart;
  const { width, locale, measure } = context;
  const { actor } = row;
  const column = { x: 0, y: top + padding, width: form.nameWidth };
  const name = textBlock(textIn(actor.name, locale), { ...nameStyle, ...column }, measure);
  let y = column.y + name.height;
  const small = officeInWords(actor, input, locale).flatMap((words) => {
    const block = textBlock(words, { ...smallStyle, ...column, y }, measure);
    y += block.height;
    return block.lines;
  });
  const cellTop = form.beside ? column.y : y;
  const { cells, labels, height } = placeCells(row, cellTop, chart);
  return {
    key: actor.id,
    label: rowInWords(row, input, scope, locale),
    target: { kind: 'exhibit', id: 'counterparts' },
    x: 0,
    y: top,
    width,
    height: Math.max(y, cellTop + height) + padding - top,
    name: name.lines,
    small: [...small, ...labels],
    cells
  };
}

/**
 * Lays out one row per actor, in groups by kind, with a mark for every commitment that names it, or
 * every mention, in each agreement. Sizes in px; the height follows from the rows.
 */
export function layoutCounterparts(
  input: CounterpartsInput,
  options: Options,
  context: LayoutContext
): CounterpartsLayout {
  const { width, locale, measure } = context;
  const scope = scopeOf(options);
  const groups = groupedRows(input, scope);
  const form = formOf(input, groups, context);
  const legend = placeKeys(groups, scope, context);
  const totals = totalsInWords(input, groups, scope, locale);
  const heads =
    form.columns && groups.length > 0
      ? placeColumnHeads(input.agreements, totals, form.columns, legend.height + 12, context)
      : null;
  const layout: CounterpartsLayout = {
    width,
    height: heads?.bottom ?? legend.height,
    marks: [],
    legend,
    heads,
    captions: [],
    open: scope === 'document'
  };
  const chart = { input, scope, form, context };
  let y = layout.height;
  for (const { kind, rows } of groups) {
    y += 14;
    const words = m.counterparts_kind({ kind }, { locale });
    const caption = textBlock(words, { ...captionStyle, x: 0, y, width }, measure);
    layout.captions.push(...caption.lines);
    y += caption.height + 2;
    for (const row of rows) {
      const mark = placeActor(row, y, chart);
      layout.marks.push(mark);
      y += mark.height;
    }
    layout.height = y;
  }
  return layout;
}
