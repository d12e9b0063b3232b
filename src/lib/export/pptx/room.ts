import type { Box } from '$lib/viz/layout';
import { wrapText } from '$lib/viz/text';
import { measureOffice } from '$lib/viz/officeText';

/** A wide slide, 16:9, in inches as pptxgenjs counts. */
export const slideSize = { width: 13.333, height: 7.5 };

/** Points to the inch. */
export const perInch = 72;

/** Whether the words stand over the figure or beside it. */
export const arrangements = ['above', 'beside'] as const;
export type Arrangement = (typeof arrangements)[number];

/** The sizes of type on a slide, in points. */
export const sizes = { title: { above: 26, beside: 20 }, howToRead: 14, source: 9 };

/** Where things stand on a slide, in inches. */
export interface SlideRoom {
  howToRead: Box;
  figure: Box;
  source: Box;
}

const side = 0.5;
const top = 0.35;
const gap = 0.15;
const lineHeight = 1.2;
const words = { above: slideSize.width - 2 * side, beside: 3.2 };
const sourceTop = 6.95;

/** The place of the title, which belongs to the slide's master; the words fill it from the top. */
export const titleRoom: Record<Arrangement, Box> = {
  above: { x: side, y: top, width: words.above, height: 0.95 },
  beside: { x: side, y: top, width: words.beside, height: 3.2 }
};

/** How high a text is when it is broken to a width, both in inches. */
function heightOf(text: string, size: number, width: number, face: 'sans-400' | 'sans-650') {
  // A little narrower than it may be, so that no program needs a line more.
  const lines = wrapText(text, width * perInch * 0.97, { size, face }, measureOffice);
  return (lines.length * size * lineHeight) / perInch;
}

/** The room of a slide, given its words, so that nothing covers anything and no room is lost. */
export function roomFor(title: string, howToRead: string, arrangement: Arrangement): SlideRoom {
  const width = words[arrangement];
  const size = sizes.title[arrangement];
  const titleHeight = heightOf(title, size, width, 'sans-650');
  const how = {
    x: side,
    y: top + titleHeight + gap,
    width,
    height: heightOf(howToRead, sizes.howToRead, width, 'sans-400')
  };
  const above = arrangement === 'above';
  const x = above ? side : side + width + 0.35;
  const y = above ? how.y + how.height + 2 * gap : top;
  return {
    howToRead: how,
    figure: { x, y, width: slideSize.width - x - side, height: sourceTop - gap - y },
    source: { x: side, y: sourceTop, width: slideSize.width - 2 * side, height: 0.3 }
  };
}

/** The scale, in inches per px, at which a drawing fills a box, and where it then stands. */
export function placeIn(box: Box, drawing: { width: number; height: number }) {
  const scale = Math.min(box.width / drawing.width, box.height / drawing.height);
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  return { scale, x: box.x + (box.width - width) / 2, y: box.y, width, height };
}
