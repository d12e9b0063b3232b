import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import type { LayoutContext, PlacedText } from '$lib/viz/layout';
import type { TextStyle } from '$lib/viz/text';
import { textBlock } from '$lib/viz/textBlock';
import { slots } from './columns';
import { ringRadius, type PlacedDot, type Plot } from './plot';
import type { PolicyAreasInput } from './select';

const style: TextStyle & { lineHeight: number } = { size: 13, face: 'sans-400', lineHeight: 18 };
const markerRoom = 2 * ringRadius + 8;
const between = 24;

export interface PlacedLegend {
  /** The mark of each agreement as it stands in the chart. */
  dots: PlacedDot[];
  texts: PlacedText[];
  height: number;
}

/** The agreements with their marks, side by side as far as they fit, then line by line. */
export function placeLegend(
  { agreements }: PolicyAreasInput,
  { width, locale, measure }: LayoutContext
): PlacedLegend {
  const legend: PlacedLegend = { dots: [], texts: [], height: 0 };
  let [x, y, rowHeight] = [0, 0, 0];
  for (const { position, shortTitle, total } of agreements) {
    const name = textIn(shortTitle, locale);
    const text = m.policy_areas_legend({ agreement: name, total }, { locale });
    const wanted = markerRoom + measure(text, style);
    if (x > 0 && x + wanted > width) {
      [x, y] = [0, y + rowHeight + 4];
      rowHeight = 0;
    }
    const place = { ...style, x: x + markerRoom, y, width: width - x - markerRoom };
    const block = textBlock(text, place, measure);
    const open = agreements.length === 2 && position === 0;
    legend.dots.push({ position, x: x + ringRadius + 1, y: y + style.lineHeight / 2, open });
    legend.texts.push(...block.lines);
    rowHeight = Math.max(rowHeight, block.height);
    legend.height = y + rowHeight;
    x += wanted + between;
  }
  return legend;
}

/** The pieces a name may break into at its spaces and hyphens. */
const pieces = (name: string) => name.split(/(?<=-)|\s/).filter(Boolean);

/**
 * The agreements' names over their columns; null where a name would have to break inside a word,
 * and a legend tells them apart instead.
 */
export function placeHeads(
  { agreements }: PolicyAreasInput,
  plot: Plot,
  { locale, measure }: LayoutContext
): PlacedLegend | null {
  const { centres, slot } = slots(plot, agreements.length);
  const width = slot - 6;
  const names = agreements.map(({ shortTitle }) => textIn(shortTitle, locale));
  if (names.flatMap(pieces).some((piece) => measure(piece, style) > width)) return null;
  const blocks = names.map((name) => textBlock(name, { ...style, x: 0, y: 0, width }, measure));
  const height = Math.max(0, ...blocks.map((block) => block.height));
  const texts = blocks.flatMap((block, index) =>
    block.lines.map((line): PlacedText => ({
      ...line,
      x: centres[index] ?? 0,
      y: line.y + height - block.height,
      anchor: 'middle'
    }))
  );
  return { dots: [], texts, height };
}
