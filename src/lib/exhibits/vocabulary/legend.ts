import { textIn } from '$lib/i18n/figures';
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { placeAgreementHead, type PlacedAgreementHead } from '$lib/viz/agreementHead';
import type { Box, LayoutContext, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import type { Plot } from './bars';
import type { VocabularyInput } from './select';

export interface PlacedLegend {
  /** Over the bars of one agreement, or of two back to back. */
  heads: PlacedAgreementHead[];
  /** For more agreements whose names do not fit before their bars. */
  keys: (Box & { position: number })[];
  texts: PlacedText[];
  height: number;
}

const style = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const keySide = 12;
const between = 24;

/** The names of up to two agreements over their bars, with how long each document is. */
export function placeHeads(
  { agreements }: VocabularyInput,
  { left, right }: Plot,
  context: LayoutContext
): PlacedLegend {
  const { locale } = context;
  const width = (right - left) / Math.max(1, agreements.length);
  const heads = agreements.map((agreement, index) => {
    const { words } = agreement;
    const rounded = formatNumber(Number((words ?? 0).toPrecision(2)), locale);
    const length = words === null ? '–' : m.vocabulary_about_words({ words: rounded }, { locale });
    const inner = agreements.length > 1 ? between / 4 : 0;
    const x = left + index * (width + inner);
    return placeAgreementHead(
      agreement,
      length,
      { x, y: 0, width: width - inner, inset: 0 },
      context
    );
  });
  return {
    heads,
    keys: [],
    texts: [],
    height: Math.max(0, ...heads.map(({ height }) => height))
  };
}

/** The agreements with their colours in order of time, side by side as far as they fit. */
export function placeKeys(
  { agreements }: VocabularyInput,
  { width, locale, measure }: LayoutContext
): PlacedLegend {
  const legend: PlacedLegend = { heads: [], keys: [], texts: [], height: 0 };
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
