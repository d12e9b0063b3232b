import { m } from '$lib/paraglide/messages';
import type { LayoutContext } from '$lib/viz/layout';
import { wrapText, type TextStyle } from '$lib/viz/text';
import { confidenceGroup, confidences, relationGroup, relations, type Group } from './groups';
import type { Reading } from './reading';
import { line, relationSign, strokes, written, type DrawnMark, type StyledText } from './shapes';
import type { Shape } from './shapes';

/** A row of the legend, in px; also the smallest target. */
export const legendRow = 24;
const size = 13;
const sampleWidth = 36;
const itemGap = 22;
const blockGap = 40;
const face: TextStyle = { size, face: 'sans-400' };

interface Item {
  group: Group;
  width: number;
  sample: (x: number, y: number) => Shape[];
}

export interface LegendBlock {
  caption: string;
  items: Item[];
}

export interface PlacedLegend {
  marks: DrawnMark[];
  texts: StyledText[];
  height: number;
}

const numberOf = ({ group }: Item) => String(group.threads.length);

/** What signs and lines mean, in words, with how many threads each: only what occurs. */
export function legendBlocks(
  reading: Reading,
  { locale, measure }: Pick<LayoutContext, 'locale' | 'measure'>
): LegendBlock[] {
  const item = (group: Group, sample: Item['sample']): Item[] => {
    if (group.threads.length === 0) return [];
    const text = `${group.word} ${group.threads.length}`;
    return [{ group, sample, width: sampleWidth + 8 + measure(text, face) }];
  };
  const stroke = (x: number, y: number, kind: keyof typeof strokes) =>
    line(`M${written(x)} ${written(y)}h${sampleWidth}`, 'muted', strokes[kind].width, {
      dash: strokes[kind].dash
    });
  return [
    {
      caption: m.commitment_threads_caption_relation({}, { locale }),
      items: relations.flatMap((relation) =>
        item(relationGroup(reading, relation, locale), (x, y) => [
          stroke(x, y, 'medium'),
          ...relationSign(relation, { x: x + sampleWidth / 2, y, angle: 0 }, ['ink', 'ink'])
        ])
      )
    },
    {
      caption: m.commitment_threads_caption_confidence({}, { locale }),
      items: confidences.flatMap((confidence) =>
        item(confidenceGroup(reading, confidence, locale), (x, y) => [stroke(x, y, confidence)])
      )
    }
  ].filter(({ items }) => items.length > 0);
}

/** An entry of the legend: sample, word and number, as a mark that lifts its threads. */
function place(item: Item, x: number, y: number, context: LayoutContext): DrawnMark {
  const { group } = item;
  const baseline = y + legendRow / 2 + size * 0.36;
  const start = x + sampleWidth + 8;
  const text = (at: number, words: string, ink: StyledText['ink']): StyledText => ({
    x: at,
    y: baseline,
    text: words,
    anchor: 'start',
    size,
    ink,
    weight: 400
  });
  return {
    key: group.key,
    kind: 'legend',
    label: group.heading,
    target: { kind: 'exhibit', id: 'commitment-threads' },
    x: x - 4,
    y,
    width: item.width + 8,
    height: legendRow,
    shapes: item.sample(x, y + legendRow / 2),
    texts: [
      text(start, group.word, 'ink'),
      text(start + context.measure(`${group.word} `, face), numberOf(item), 'muted')
    ],
    hit: null
  };
}

const caption = (text: string, x: number, y: number): StyledText => ({
  x,
  y: y + legendRow / 2 + size * 0.36,
  text,
  anchor: 'start',
  size,
  ink: 'muted',
  weight: 400
});

/** The blocks side by side where they fit, else under each other, and so the entries of each. */
export function flowLegend(blocks: LegendBlock[], context: LayoutContext): PlacedLegend {
  const { width, measure } = context;
  const marks: DrawnMark[] = [];
  const texts: StyledText[] = [];
  const blockWidth = ({ caption: text, items }: LegendBlock) =>
    items.reduce((sum, item) => sum + item.width + itemGap, measure(text, face) + 16);
  const together = blocks.reduce((sum, block) => sum + blockWidth(block) + blockGap, -blockGap);
  let [x, y] = [0, 0];
  blocks.forEach((block, index) => {
    if (index > 0 && together <= width) x += blockGap - itemGap;
    else if (index > 0) [x, y] = [0, y + legendRow + 4];
    const lines = wrapText(block.caption, width, face, measure);
    lines.forEach((text, row) => texts.push(caption(text, x, y + row * legendRow)));
    y += (lines.length - 1) * legendRow;
    x += measure(lines.at(-1)!, face) + 16;
    for (const item of block.items) {
      if (x + item.width + 5 > width) [x, y] = [5, y + legendRow];
      marks.push(place(item, x, y, context));
      x += item.width + itemGap;
    }
  });
  return { marks, texts, height: blocks.length > 0 ? y + legendRow : 0 };
}
