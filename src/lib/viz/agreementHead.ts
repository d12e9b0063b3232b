import { textIn } from '$lib/i18n/figures';
import type { PlacedAgreement } from '$lib/model/lookup';
import type { Box, LayoutContext, PlacedText } from './layout';
import { textBlock } from './textBlock';

/** An agreement's name over its part of a chart, with a count at the end of the line. */
export interface PlacedAgreementHead extends Box {
  position: number;
  title: PlacedText[];
  count: PlacedText;
}

const title = { size: 19, lineHeight: 26, face: 'sans-650' } as const;
const countSize = 13;
const gap = 16;

/**
 * Places the name of an agreement below a rule that its component draws along the top of the box.
 * @param count in words, `22 tilsagn`
 * @param place the left, the top and the width of the box, and how far its texts stand from the
 *   sides; the height follows from the lines of the name
 */
export function placeAgreementHead(
  { shortTitle, position }: PlacedAgreement,
  count: string,
  place: { x: number; y: number; width: number; inset: number },
  { locale, measure }: LayoutContext
): PlacedAgreementHead {
  const { x, y, width, inset } = place;
  const countWidth = measure(count, { size: countSize, face: 'sans-400' });
  const block = textBlock(
    textIn(shortTitle, locale),
    {
      ...title,
      x: x + inset,
      y: y + 10,
      width: Math.max(24, width - 2 * inset - gap - countWidth)
    },
    measure
  );
  return {
    position,
    x,
    y,
    width,
    height: 10 + block.height + 8,
    title: block.lines,
    count: {
      x: x + width - inset,
      y: block.lines[0]?.y ?? y + 10 + title.lineHeight,
      text: count,
      anchor: 'end',
      size: countSize
    }
  };
}
