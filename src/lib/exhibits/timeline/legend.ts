import { formatEventTime } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { LayoutContext } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import { glyphOf } from './glyph';
import type { PlacedLegendEntry } from './placed';
import type { TimelineInput } from './select';
import { formOf, forms } from './time';

const textStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const sample = { width: 64, bar: 26, lead: 30 };
const leastColumn = 280;

/**
 * The forms of dates that occur, each with the first real example, in columns where there is room.
 * Sizes in px.
 */
export function placeLegend(
  { items }: TimelineInput,
  { width, locale, measure }: LayoutContext
): { entries: PlacedLegendEntry[]; height: number } {
  const fit = Math.max(1, Math.min(2, Math.floor(width / leastColumn)));
  const columnWidth = width / fit;
  const entries: PlacedLegendEntry[] = [];
  let y = 0;
  let rowHeight = 0;
  for (const form of forms) {
    const example = items.find((item) => formOf(item) === form);
    if (!example) continue;
    const place = entries.length % fit;
    if (place === 0 && entries.length > 0) {
      y += rowHeight;
      rowHeight = 0;
    }
    const x = place * columnWidth;
    const text = m.timeline_legend({ form, example: formatEventTime(example, locale) }, { locale });
    const words = textBlock(
      text,
      { ...textStyle, x: x + sample.width + 10, y: y + 3, width: columnWidth - sample.width - 26 },
      measure
    );
    entries.push({
      glyph: glyphOf(form, [0, 1], {
        direction: 'across',
        scale: (at) => x + sample.lead + at * sample.bar,
        range: [x, x + sample.width],
        middle: y + 3 + textStyle.lineHeight / 2,
        thickness: 8
      }),
      text: words.lines
    });
    rowHeight = Math.max(rowHeight, words.height + 8);
  }
  return { entries, height: y + rowHeight };
}
