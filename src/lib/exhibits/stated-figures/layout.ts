import { formatFigure, textIn } from '$lib/i18n/figures';
import { quoted } from '$lib/i18n/format';
import { isStated, type PlacedAgreement } from '$lib/model/lookup';
import type { StatedFigure } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { BaseLayout, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { chosenAgreements } from '../agreements';
import { firstBaseline, textBlock } from '../textBlock';
import type { Options } from '../types';
import { glyphOf } from './glyph';
import { glyphWidth, placeGlyph, type PlacedGlyph } from './placeGlyph';
import { qualifierWords, rowInWords, smallPrint } from './rowWords';
import type { StatedFiguresInput } from './select';

interface PlacedRow extends PlacedMark {
  position: number;
  number: PlacedText[];
  /** What the number measures. */
  measure: PlacedText[];
  /** The words that go with the number, its date and its source. */
  small: PlacedText[];
  glyph: PlacedGlyph;
}

interface PlacedHead {
  position: number;
  rule: { width: number; y: number };
  title: PlacedText;
  count: PlacedText;
}

export interface StatedFiguresLayout extends BaseLayout {
  marks: PlacedRow[];
  heads: PlacedHead[];
  /** Hairlines between the rows of an agreement. */
  lines: { y: number }[];
}

const inset = 8;
const gutter = 24;
const padding = 12;
const headHeight = 48;
const groupGap = 32;
/** From here on the words stand beside the number instead of below it. */
const besideFrom = 560;

const body = { size: 16, lineHeight: 22, face: 'sans-400' } as const;
const small = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const number = { size: 19, lineHeight: 24, face: 'sans-650' } as const;
const bigNumber = { size: 28, lineHeight: 34, face: 'sans-650' } as const;

interface Column {
  x: number;
  width: number;
}

/** Number, glyph and words in three columns, or the words below the other two. */
function columnsFor(width: number): { number: Column; glyph: Column; words: Column } {
  const room = width - 2 * inset;
  if (width < besideFrom) {
    const numberWidth = room - glyphWidth - gutter / 2;
    return {
      number: { x: inset, width: numberWidth },
      glyph: { x: inset + room - glyphWidth, width: glyphWidth },
      words: { x: inset, width: room }
    };
  }
  const numberWidth = Math.min(260, 0.24 * room);
  const glyph = { x: inset + numberWidth + gutter, width: Math.min(320, 0.28 * room) };
  const x = glyph.x + glyph.width + gutter;
  return {
    number: { x: inset, width: numberWidth },
    glyph,
    words: { x, width: width - inset - x }
  };
}

/** One figure: its number, its glyph beside it, and beside or below them what it measures. */
function placeRow(
  figure: StatedFigure,
  position: number,
  top: number,
  { units }: StatedFiguresInput,
  { width, locale, measure, ...context }: LayoutContext
): PlacedRow {
  const columns = columnsFor(width);
  const glyph = glyphOf(figure, units);
  const alone = glyph.kind === 'number' || glyph.kind === 'words';
  const style = glyph.kind === 'number' ? bigNumber : number;
  const written = formatFigure(figure, units, locale);
  const y = top + padding;

  const reach = columns.glyph.x + columns.glyph.width - columns.number.x;
  const numberBlock = textBlock(
    glyph.kind === 'words' ? quoted(written, locale) : written,
    { ...style, x: columns.number.x, y, width: alone ? reach : columns.number.width },
    measure
  );
  const aside =
    glyph.kind === 'words'
      ? m.stated_figures_words({}, { locale })
      : (qualifierWords(figure, locale) ?? '');
  const asideBlock = textBlock(
    aside,
    { ...small, ...columns.number, y: y + numberBlock.height },
    measure
  );
  const middle = y + style.lineHeight / 2;
  const placed = placeGlyph(glyph, figure, units, { ...columns.glyph, middle }, {
    ...context,
    width,
    locale,
    measure
  });
  const numberEnd = Math.max(y + numberBlock.height + asideBlock.height, placed.bottom);

  const beside = width >= besideFrom;
  const wordsTop = beside ? y + firstBaseline(style) - firstBaseline(body) : numberEnd + 4;
  const measureBlock = textBlock(
    textIn(figure.measure, locale),
    { ...body, ...columns.words, y: wordsTop },
    measure
  );
  const dateTop = wordsTop + measureBlock.height + 2;
  const dateBlock = textBlock(
    smallPrint(figure, locale),
    { ...small, ...columns.words, y: dateTop },
    measure
  );
  const bottom = Math.max(numberEnd, dateTop + dateBlock.height) + padding;
  return {
    key: figure.id,
    label: rowInWords(figure, units, locale),
    target: { kind: 'figure', id: figure.id },
    x: 0,
    y: top,
    width,
    height: bottom - top,
    position,
    number: numberBlock.lines,
    measure: measureBlock.lines,
    small: [...asideBlock.lines, ...dateBlock.lines],
    glyph: placed
  };
}

/** The name of an agreement and how many numbers it states, under a rule in its colour. */
function placeHead(
  { shortTitle, position }: PlacedAgreement,
  figures: StatedFigure[],
  y: number,
  { width, locale }: LayoutContext
): PlacedHead {
  const count = m.stated_figures_count({ count: figures.length }, { locale });
  const baseline = y + 32;
  return {
    position,
    rule: { width, y },
    title: { x: inset, y: baseline, text: textIn(shortTitle, locale), anchor: 'start', size: 19 },
    count: { x: width - inset, y: baseline, text: count, anchor: 'end', size: 13 }
  };
}

/**
 * Lays out one row per stated figure under the name of its agreement. Sizes in px; the height
 * follows from the rows and the lines of their words.
 */
export function layoutStatedFigures(
  input: StatedFiguresInput,
  options: Options,
  context: LayoutContext
): StatedFiguresLayout {
  const { width } = context;
  const layout: StatedFiguresLayout = { width, height: 0, marks: [], heads: [], lines: [] };
  const stated = input.figures.filter(isStated);
  let y = 0;
  for (const agreement of chosenAgreements(input.agreements, options)) {
    const figures = stated.filter((figure) => figure.agreement === agreement.id);
    layout.heads.push(placeHead(agreement, figures, y, context));
    y += headHeight;
    for (const figure of figures) {
      layout.lines.push({ y });
      const row = placeRow(figure, agreement.position, y, input, context);
      layout.marks.push(row);
      y += row.height;
    }
    layout.height = y;
    y += groupGap;
  }
  return layout;
}
