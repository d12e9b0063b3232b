import { scaleLinear } from 'd3-scale';
import type { Measure } from '$lib/viz/text';
import { numberStyle, type PlacedValues, type Plot } from './plot';
import type { WeighedArea } from './weigh';

export const columnsHeight = 76;

const widestBar = 36;
const labelRoom = 20;
const labelGap = 6;

type Bar = PlacedValues['bars'][number];

/** The middle of each agreement's place across the plot, and how wide a place is, in px. */
export function slots({ left, right }: Plot, count: number): { centres: number[]; slot: number } {
  const slot = (right - left) / count;
  return {
    slot,
    centres: Array.from({ length: count }, (_, index) => left + slot * (index + 0.5))
  };
}

/** The first and the last value at the ends of the plot, above whatever columns they cover. */
function atTheEnds(bars: Bar[], texts: string[], { left, right }: Plot, measure: Measure) {
  const ends = [
    { bar: bars[0], text: texts[0] ?? '', anchor: 'start' as const },
    { bar: bars.at(-1), text: texts.at(-1) ?? '', anchor: 'end' as const }
  ];
  return ends.flatMap(({ bar, text, anchor }) => {
    if (!bar) return [];
    const width = measure(text, numberStyle);
    const [from, to] = anchor === 'start' ? [left, left + width] : [right - width, right];
    const covered = bars.filter(({ x, width: own }) => x < to && x + own > from);
    const y = Math.min(bar.y, ...covered.map((one) => one.y)) - labelGap;
    const x = anchor === 'start' ? left : right;
    return [{ position: bar.position, x, y, text, anchor, size: numberStyle.size }];
  });
}

/**
 * A column for each agreement on one baseline, in order of time, each with its value above it; only
 * the first and the last value where the places are narrower than the values.
 * @param texts the values as written
 * @param top of the row's plot, px
 */
export function placeColumns(
  { values }: WeighedArea,
  texts: string[],
  top: number,
  plot: Plot,
  measure: Measure
): PlacedValues {
  const { centres, slot } = slots(plot, values.length);
  const base = top + columnsHeight - 4;
  const height = scaleLinear()
    .domain([0, plot.max])
    .range([0, columnsHeight - labelRoom - 4]);
  const width = Math.min(widestBar, slot * 0.64);
  const bars = values.map(({ position, value }, index): Bar => ({
    position,
    x: (centres[index] ?? 0) - width / 2,
    y: base - height(value),
    width,
    height: height(value)
  }));
  const above = bars.map(({ position, x, y }, index) => ({
    position,
    x: x + width / 2,
    y: y - labelGap,
    text: texts[index] ?? '',
    anchor: 'middle' as const,
    size: numberStyle.size
  }));
  return {
    numbers: slot < plot.room + 4 ? atTheEnds(bars, texts, plot, measure) : above,
    dots: [],
    bars,
    link: null,
    zero: [{ x1: plot.left, y1: base, x2: plot.right, y2: base }]
  };
}
