import { textIn } from '$lib/i18n/figures';
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { placeColumnHeads, type PlacedColumnHeads } from '$lib/viz/columnHeads';
import type { Box, LayoutContext, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import type { Plot } from './bars';
import { roughly } from './groupWords';
import type { VocabularyInput } from './select';

/** The agreements' colours, for bars that do not bear their names. */
export interface PlacedKeys {
  keys: (Box & { position: number })[];
  texts: PlacedText[];
  height: number;
}

const style = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const keySide = 12;
const between = 24;
const headGap = 8;

/** The names of up to two agreements over their bars, with how long each document is. */
export function placeHeads(
  { agreements }: VocabularyInput,
  { left, right }: Plot,
  context: LayoutContext
): PlacedColumnHeads {
  const { locale } = context;
  const width = (right - left - (agreements.length - 1) * headGap) / agreements.length;
  const columns = agreements.map((_, index) => ({ x: left + index * (width + headGap), width }));
  const lengths = agreements.map(({ words }) =>
    words === null
      ? ''
      : m.vocabulary_about_words({ words: formatNumber(roughly(words), locale) }, { locale })
  );
  return placeColumnHeads(agreements, lengths, columns, 0, context);
}

/** The agreements with their colours in order of time, side by side as far as they fit. */
export function placeKeys(
  { agreements }: VocabularyInput,
  { width, locale, measure }: LayoutContext
): PlacedKeys {
  const legend: PlacedKeys = { keys: [], texts: [], height: 0 };
  const indent = keySide + 8;
  let [x, y] = [0, 0];
  for (const { position, shortTitle } of agreements) {
    const name = textIn(shortTitle, locale);
    const wanted = indent + measure(name, style);
    if (x > 0 && x + wanted > width) [x, y] = [0, legend.height + 4];
    const place = { ...style, x: x + indent, y, width: width - x - indent };
    const block = textBlock(name, place, measure);
    const keyTop = y + (style.lineHeight - keySide) / 2;
    legend.keys.push({ position, x, y: keyTop, width: keySide, height: keySide });
    legend.texts.push(...block.lines);
    legend.height = Math.max(legend.height, y + block.height);
    x += wanted + between;
  }
  return legend;
}
