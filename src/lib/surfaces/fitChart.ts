import type { BaseLayout } from '$lib/viz/layout';

/** The room a drawing is to fill, in px, and how large it may be drawn there. */
export interface Room {
  width: number;
  height: number;
  /** The smallest scale at which all of a chart is still shown at once. */
  least: number;
  /** The scale of a chart that is too much for the room, and of which a part is shown. */
  legible: number;
  /** The largest scale. */
  most: number;
}

/** A drawing, how much it is enlarged, and whether all of it is in the room. */
export interface Fitted {
  layout: BaseLayout;
  scale: number;
  whole: boolean;
}

/** A wider drawing is preferred while it is not smaller than this part of the largest. */
const nearly = 0.9;

/**
 * Finds the width at which a chart, laid out for it and then enlarged, fills a room best. A chart
 * that would become too small to read is drawn legibly instead, as wide as the room and higher.
 * @param widths at which the chart is tried, in px; the first is the least it can be drawn at
 */
export function fitChart(
  widths: readonly [number, ...number[]],
  layoutAt: (width: number) => BaseLayout,
  room: Room
): Fitted {
  const tried = [...new Set(widths)]
    .map((width) => layoutAt(width))
    .map((layout) => ({
      layout,
      scale: Math.min(room.most, room.width / layout.width, room.height / layout.height)
    }))
    .sort((one, other) => other.layout.width - one.layout.width);
  const largest = Math.max(...tried.map(({ scale }) => scale));
  const fitted = tried.find(({ scale }) => scale >= nearly * largest)!;
  if (fitted.scale >= room.least) return { ...fitted, whole: true };
  const layout = layoutAt(Math.max(widths[0], room.width / room.legible));
  return { layout, scale: room.width / layout.width, whole: false };
}
