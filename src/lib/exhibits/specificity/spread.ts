import { formatShare } from '$lib/i18n/format';
import type { LayoutContext } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import type { CountTally } from './count';
import type { Grid } from './grid';
import { countInWords, partInWords, percentOf, shareOf, tallyInWords } from './testWords';
import { barHeight, type PlacedTally } from './totals';

const name = { size: 16, lineHeight: 20, face: 'sans-400' } as const;
const number = { size: 13, lineHeight: 20, face: 'sans-400' } as const;
const padding = 7;
const between = 4;

/** How many commitments meet so many tests: its name, a bar out of all of them, and the number. */
export function placeCount(
  tally: CountTally,
  y: number,
  { beside, width, nameWidth, columns }: Grid,
  { locale, measure }: LayoutContext
): PlacedTally {
  const { total } = tally;
  const words = `${partInWords(tally.met.length, total, locale)} · ${percentOf(tally, locale)}`;
  // Room for all commitments, so that the bars of an agreement are equally long.
  const widest = `${partInWords(total, total, locale)} · ${formatShare(1, locale)}`;
  const room = Math.max(measure(words, number), measure(widest, number)) + 16;
  const left = columns[0] ?? 0;
  const title = textBlock(
    countInWords(tally.tests, locale),
    { ...name, x: 0, y: y + padding, width: beside ? nameWidth : width - room },
    measure
  );
  const top = y + padding;
  const barTop = beside ? top + (number.lineHeight - barHeight) / 2 : top + title.height + between;
  const bar = {
    x: left,
    y: barTop,
    width: beside ? width - left - room : width,
    height: barHeight
  };
  const bottom = Math.max(top + title.height, bar.y + bar.height);
  return {
    key: tally.key,
    kind: 'tally',
    label: tallyInWords(tally, locale),
    target: { kind: 'exhibit', id: 'specificity' },
    position: tally.agreement.position,
    x: 0,
    y,
    width,
    height: bottom + padding - y,
    strong: [],
    plain: title.lines,
    weak: [
      {
        x: width,
        y: title.lines[0]?.y ?? top + number.lineHeight,
        text: words,
        anchor: 'end',
        size: number.size
      }
    ],
    track: bar,
    part: { ...bar, width: bar.width * shareOf(tally) }
  };
}
