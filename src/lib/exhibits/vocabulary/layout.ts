import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import type { PlacedColumnHeads } from '$lib/viz/columnHeads';
import type { BaseLayout, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import type { Options } from '../types';
import {
  barStep,
  nameStyle,
  pairHeight,
  placePair,
  placeStack,
  widestValue,
  type PlacedBars,
  type Plot
} from './bars';
import { valuesInWords } from './groupWords';
import { placeHeads, placeKeys, type PlacedKeys } from './legend';
import type { VocabularyInput } from './select';
import { orderOf, weighedGroups, type WeighedGroup } from './weigh';

export interface PlacedGroup extends PlacedMark, PlacedBars {
  title: PlacedText[];
}

export interface VocabularyLayout extends BaseLayout {
  marks: PlacedGroup[];
  /** Over the bars of up to two agreements. */
  heads: PlacedColumnHeads | null;
  /** For more agreements whose names do not fit before their bars. */
  legend: PlacedKeys | null;
  /** Over the groups that grew, stayed and fell. */
  captions: PlacedText[];
}

const titleStyle = { size: 16, lineHeight: 21, face: 'sans-400' } as const;
const captionStyle = { size: 13, lineHeight: 20, face: 'sans-650' } as const;
/** From here on the names of the groups stand beside their bars instead of above them. */
const besideFrom = 560;
const gutter = 16;
const padding = 5;
/** Names of agreements take at most this part of the plot. */
const namePart = 0.3;

/** The room before the bars for the names of more than two agreements, 0 where it is too little. */
function roomForNames(
  { agreements }: VocabularyInput,
  plotWidth: number,
  { locale, measure }: LayoutContext
): number {
  if (agreements.length < 3) return 0;
  const names = agreements.map(({ shortTitle }) => measure(textIn(shortTitle, locale), nameStyle));
  const room = Math.max(...names) + 8;
  return room <= namePart * plotWidth ? room : 0;
}

/** Where the bars go: beside the names of the groups, or below them on a narrow chart. */
function plotOf(input: VocabularyInput, rows: WeighedGroup[], context: LayoutContext): Plot {
  const { width } = context;
  const left = width >= besideFrom ? Math.min(320, width * 0.34) + gutter : 0;
  const count = input.agreements.length;
  return {
    left,
    right: width,
    height: count === 2 ? pairHeight : Math.max(pairHeight, count * barStep),
    nameRoom: roomForNames(input, width - left, context),
    valueRoom: widestValue(rows, context),
    max: Math.max(0, ...rows.flatMap(({ values }) => values)) || 1
  };
}

/** One group from `top` down: its name, and its bars beside or below it. The row is the mark. */
function placeGroup(
  row: WeighedGroup,
  input: VocabularyInput,
  top: number,
  plot: Plot,
  context: LayoutContext
): PlacedGroup {
  const { width, locale, measure } = context;
  const { group } = row;
  const beside = plot.left > 0;
  const name = textIn(group.label, locale);
  const column = { x: 0, y: 0, width: beside ? plot.left - gutter : width };
  const title = textBlock(name, { ...titleStyle, ...column }, measure);
  const inner = beside ? Math.max(title.height, plot.height) : title.height + plot.height;
  const titleTop = top + padding + (beside ? (inner - title.height) / 2 : 0);
  const plotTop = top + padding + (beside ? (inner - plot.height) / 2 : title.height);
  const place = input.agreements.length === 2 ? placePair : placeStack;
  return {
    key: group.id,
    label: `${name}. ${valuesInWords(row, input, locale).join('; ')}`,
    target: { kind: 'exhibit', id: 'vocabulary' },
    x: 0,
    y: top,
    width,
    height: inner + 2 * padding,
    title: title.lines.map((line) => ({ ...line, y: line.y + titleTop })),
    ...place(row, input.agreements, plotTop, plot, context)
  };
}

/**
 * Lays out one row per word group with a bar for every agreement, all on one scale from 0: two
 * agreements back to back, more below each other. Sizes in px; the height follows from the rows.
 */
export function layoutVocabulary(
  input: VocabularyInput,
  options: Options,
  context: LayoutContext
): VocabularyLayout {
  const { width, locale, measure } = context;
  const order = orderOf(options);
  const rows = weighedGroups(input, order, locale);
  const plot = plotOf(input, rows, context);
  const { length } = input.agreements;
  const heads = length > 0 && length < 3 ? placeHeads(input, plot, context) : null;
  const legend = length > 2 && plot.nameRoom === 0 ? placeKeys(input, context) : null;
  const layout: VocabularyLayout = {
    width,
    height: heads?.bottom ?? legend?.height ?? 0,
    marks: [],
    heads,
    legend,
    captions: []
  };
  const captioned = order === 'change' && input.agreements.length > 1;
  const last = input.agreements.at(-1);
  const agreement = last ? textIn(last.shortTitle, locale) : '';
  let y = layout.height > 0 ? layout.height + 4 : 0;
  let above: WeighedGroup['direction'] | null = null;
  for (const row of rows) {
    const { direction } = row;
    if (captioned && direction !== above) {
      const text = m.vocabulary_caption({ direction, agreement }, { locale });
      y += 12;
      const block = textBlock(text, { ...captionStyle, x: 0, y, width }, measure);
      layout.captions.push(...block.lines);
      y += block.height + 2;
      above = direction;
    }
    const mark = placeGroup(row, input, y, plot, context);
    layout.marks.push(mark);
    y += mark.height;
    layout.height = y;
  }
  return layout;
}
