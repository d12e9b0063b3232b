import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import type { BaseLayout, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import type { Options } from '../types';
import { changeInWords, measureOf, valuesInWords } from './areaWords';
import { columnsHeight, placeColumns } from './columns';
import { dumbbellHeight, placeDumbbell } from './dumbbell';
import { placeHeads, placeLegend, type PlacedLegend } from './legend';
import { numbersOf, widestNumber, type PlacedValues, type Plot } from './plot';
import type { PolicyAreasInput } from './select';
import { weighedAreas, type Measure, type WeighedArea } from './weigh';

export interface PlacedArea extends PlacedMark, PlacedValues {
  title: PlacedText[];
}

export interface PolicyAreasLayout extends BaseLayout {
  marks: PlacedArea[];
  legend: PlacedLegend;
  /** Over the areas that grew, stayed and shrank. */
  captions: PlacedText[];
}

const titleStyle = { size: 16, lineHeight: 21, face: 'sans-400' } as const;
const captionStyle = { size: 13, lineHeight: 20, face: 'sans-650' } as const;
/** From here on the names of the areas stand beside their values instead of above them. */
const besideFrom = 560;
const padding = 7;

/** Where the values go: beside the names, or below them on a narrow chart. */
function plotOf(rows: WeighedArea[], by: Measure, context: LayoutContext): Plot {
  const { width } = context;
  const values = rows.flatMap((row) => row.values.map(({ value }) => value));
  return {
    left: width >= besideFrom ? Math.min(320, width * 0.36) + 16 : 0,
    right: width,
    height: (rows[0]?.values.length ?? 0) > 2 ? columnsHeight : dumbbellHeight,
    max: Math.max(0, ...values) || 1,
    room: widestNumber(rows, by, context)
  };
}

/** The values of a row: dots on a line for up to two agreements, else columns. */
function placeValues(
  row: WeighedArea,
  by: Measure,
  top: number,
  plot: Plot,
  { locale, measure }: LayoutContext
): PlacedValues {
  const texts = numbersOf(row, by, locale);
  return row.values.length > 2
    ? placeColumns(row, texts, top, plot, measure)
    : placeDumbbell(row, texts, top, plot, measure);
}

/**
 * Lays out one row per area with its value in every agreement, all on one scale from 0, under a
 * caption for those that grew, stayed and shrank. Sizes in px; the height follows from the rows.
 */
export function layoutPolicyAreas(
  input: PolicyAreasInput,
  options: Options,
  context: LayoutContext
): PolicyAreasLayout {
  const { width, locale, measure } = context;
  const by = measureOf(options);
  const rows = weighedAreas(input, by);
  const plot = plotOf(rows, by, context);
  const beside = plot.left > 0;
  const heads = input.agreements.length > 2 ? placeHeads(input, plot, context) : null;
  const legend = heads ?? placeLegend(input, context);
  const layout: PolicyAreasLayout = {
    width,
    height: legend.height,
    marks: [],
    legend,
    captions: []
  };
  let y = legend.height > 0 ? legend.height + 8 : 0;
  let caption: WeighedArea['direction'] | null = null;
  for (const row of rows) {
    const { area, direction } = row;
    if (input.agreements.length > 1 && direction !== caption) {
      const text = m.policy_areas_caption({ direction }, { locale });
      y += 12;
      const block = textBlock(text, { ...captionStyle, x: 0, y, width }, measure);
      layout.captions.push(...block.lines);
      y += block.height + 2;
      caption = direction;
    }
    const place = { ...titleStyle, x: 0, y: 0, width: beside ? plot.left - 16 : width };
    const title = textBlock(textIn(area.title, locale), place, measure);
    const inner = beside ? Math.max(title.height, plot.height) : title.height + plot.height;
    const titleTop = y + padding + (beside ? (inner - title.height) / 2 : 0);
    const plotTop = y + padding + (beside ? (inner - plot.height) / 2 : title.height);
    const words = [...valuesInWords(row, input, locale), changeInWords(row, by, locale)];
    layout.marks.push({
      key: area.id,
      label: `${textIn(area.title, locale)}. ${words.filter(Boolean).join('; ')}`,
      target: { kind: 'exhibit', id: 'policy-areas' },
      x: 0,
      y,
      width,
      height: inner + 2 * padding,
      title: title.lines.map((line) => ({ ...line, y: line.y + titleTop })),
      ...placeValues(row, by, plotTop, plot, context)
    });
    y += inner + 2 * padding;
    layout.height = y;
  }
  return layout;
}
