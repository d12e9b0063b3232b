import { formatFigure, textIn } from '$lib/i18n/figures';
import { quoted } from '$lib/i18n/format';
import type { StatedFigure, Unit } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { firstBaseline, textBlock } from '$lib/viz/textBlock';
import type { TextStyle } from '$lib/viz/text';
import { glyphOf } from './glyph';
import { glyphWidth, placeGlyph, type PlacedGlyph } from './placeGlyph';
import { qualifierWords, rowInWords, smallPrint } from './rowWords';

export interface PlacedRow extends PlacedMark {
  position: number;
  number: PlacedText[];
  /** What the number measures. */
  measure: PlacedText[];
  /** The words that go with the number, its date and its source. */
  small: PlacedText[];
  glyph: PlacedGlyph;
}

interface Column {
  x: number;
  width: number;
}

/** How far texts stand from the sides of the chart. */
export const inset = 8;
const gutter = 24;
const padding = 12;
/** From here on the words stand beside the number instead of below it. */
const besideFrom = 560;

const body = { size: 16, lineHeight: 22, face: 'sans-400' } as const;
const small = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const number = { size: 19, lineHeight: 24, face: 'sans-650' } as const;
const bigNumber = { size: 28, lineHeight: 34, face: 'sans-650' } as const;

/** Number, glyph and words in three columns, or the words below the other two. */
function columnsFor(width: number): { number: Column; glyph: Column; words: Column } {
  const room = width - 2 * inset;
  if (width < besideFrom) {
    return {
      number: { x: inset, width: room - glyphWidth - gutter / 2 },
      glyph: { x: inset + room - glyphWidth, width: glyphWidth },
      words: { x: inset, width: room }
    };
  }
  const numbers = { x: inset, width: Math.min(240, 0.24 * room) };
  const glyph = { x: inset + numbers.width + gutter, width: Math.min(280, 0.28 * room) };
  const x = glyph.x + glyph.width + gutter;
  return { number: numbers, glyph, words: { x, width: width - inset - x } };
}

/** Number and unit in one line if there is room, else parted where the line may not break. */
const parted = (written: string, fits: boolean) =>
  fits ? written : written.replaceAll('\u00a0', ' ');

/** The number with the words that go with it, and its glyph; a number that stands alone is big. */
function placeNumber(figure: StatedFigure, units: Unit[], top: number, context: LayoutContext) {
  const { width, locale, measure } = context;
  const columns = columnsFor(width);
  const glyph = glyphOf(figure, units);
  const inWords = glyph.kind === 'words';
  const alone = inWords || glyph.kind === 'number';
  const reach = columns.glyph.x + columns.glyph.width - columns.number.x;
  const column = alone ? { ...columns.number, width: reach } : columns.number;

  const figures = formatFigure(figure, units, locale);
  const written = inWords ? quoted(figures, locale) : figures;
  const fits = (style: TextStyle) => measure(written, style) <= column.width;
  const style = glyph.kind === 'number' && fits(bigNumber) ? bigNumber : number;
  const block = textBlock(parted(written, fits(style)), { ...style, ...column, y: top }, measure);
  const aside = inWords ? m.stated_figures_words({}, { locale }) : qualifierWords(figure, locale);
  const asideTop = top + block.height;
  const asideBlock = textBlock(aside ?? '', { ...small, ...column, y: asideTop }, measure);
  const middle = top + style.lineHeight / 2;
  const placed = placeGlyph(glyph, figure, units, { ...columns.glyph, middle }, context);
  return {
    baseline: firstBaseline(style),
    lines: block.lines,
    aside: asideBlock.lines,
    glyph: placed,
    bottom: Math.max(asideTop + asideBlock.height, placed.bottom)
  };
}

/** What the number measures, with date and source below. */
function placeWords(figure: StatedFigure, top: number, { width, locale, measure }: LayoutContext) {
  const column = columnsFor(width).words;
  const words = textIn(figure.measure, locale);
  const block = textBlock(words, { ...body, ...column, y: top }, measure);
  const y = top + block.height + 2;
  const dated = textBlock(smallPrint(figure, locale), { ...small, ...column, y }, measure);
  return { lines: block.lines, dated: dated.lines, bottom: y + dated.height };
}

/**
 * Places one figure from `top` down: its number, its glyph beside it, and beside or below them what
 * it measures. The whole row is the mark.
 */
export function placeRow(
  figure: StatedFigure,
  units: Unit[],
  position: number,
  top: number,
  context: LayoutContext
): PlacedRow {
  const { width, locale } = context;
  const numbers = placeNumber(figure, units, top + padding, context);
  const wordsTop =
    width < besideFrom
      ? numbers.bottom + 4
      : top + padding + numbers.baseline - firstBaseline(body);
  const words = placeWords(figure, wordsTop, context);
  return {
    key: figure.id,
    label: rowInWords(figure, units, locale),
    target: { kind: 'figure', id: figure.id },
    x: 0,
    y: top,
    width,
    height: Math.max(numbers.bottom, words.bottom) + padding - top,
    position,
    number: numbers.lines,
    measure: words.lines,
    small: [...numbers.aside, ...words.dated],
    glyph: numbers.glyph
  };
}
