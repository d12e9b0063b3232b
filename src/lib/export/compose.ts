import { m } from '$lib/paraglide/messages';
import type { BaseLayout, PlacedText } from '$lib/viz/layout';
import { exportPaint } from '$lib/viz/paint';
import type { SvgElement } from '$lib/viz/svgTree';
import type { Measure } from '$lib/viz/text';
import { textBlock } from '$lib/viz/textBlock';
import { element } from './element';
import { provenanceLine, type FigureWords } from './words';
import type { ExportedFigure } from './figure';

/** Where the words stand: over and under the chart, or in a column of their own. */
export type Arrangement = 'around' | 'beside';

/** A figure's words set for one width of chart; all in px. */
export interface Composition {
  width: number;
  height: number;
  /** Where the chart's top left corner goes. */
  chart: { x: number; y: number };
  words: SvgElement[];
}

const margin = 24;
const gap = 16;
const gutter = 40;
/** The column of words beside a chart, and the height of chart it goes with, in px. */
const column = 340;
const columnHeight = 640;
/** Words beside a chart are never set wider than is read with ease. */
const readable = 720;

interface TextLook {
  size: number;
  lineHeight: number;
  bold?: boolean;
  muted?: boolean;
}
const titleLook: TextLook = { size: 24, lineHeight: 30, bold: true };
const narrowTitle: TextLook = { size: 20, lineHeight: 26, bold: true };
const howLook: TextLook = { size: 15, lineHeight: 21, muted: true };
const noteLook: TextLook = { size: 13, lineHeight: 18 };
const sourceLook: TextLook = { size: 12, lineHeight: 17, muted: true };

const { ink, muted } = exportPaint.light;

/** Words beside a tall chart grow with it, because the sheet is seen as a whole. */
const grown = (look: TextLook, by: number): TextLook => ({
  ...look,
  size: look.size * by,
  lineHeight: look.lineHeight * by
});

/** A line of text of the frame as an element; the fonts are set later, for all texts alike. */
const lineElement = ({ x, y, text, size }: PlacedText, look: TextLook): SvgElement =>
  element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: look.muted ? muted : ink,
      'font-weight': look.bold ? 'bold' : undefined
    },
    text
  );

/** Stacks paragraphs from `y` down. @returns their lines and where they end */
function stack(
  paragraphs: [text: string, look: TextLook][],
  { x, y, width }: { x: number; y: number; width: number },
  measure: Measure
): { lines: SvgElement[]; bottom: number } {
  let bottom = y;
  const lines = paragraphs.flatMap(([text, look]) => {
    const face = look.bold ? 'sans-650' : 'sans-400';
    const block = textBlock(text, { x, y: bottom, width, face, ...look }, measure);
    bottom += block.height + gap / 2;
    return block.lines.map((line) => lineElement(line, look));
  });
  return { lines, bottom };
}

/**
 * Sets the words of a figure around or beside its chart.
 * @param layout the chart as laid out, for its size
 * @param withNotes whether its notes are among them
 */
export function compose(
  figure: ExportedFigure,
  words: FigureWords,
  layout: BaseLayout,
  { arrangement, withNotes }: { arrangement: Arrangement; withNotes: boolean },
  measure: Measure
): Composition {
  const { title, howToRead } = words;
  const notes = withNotes ? words.notes : [];
  const beside = arrangement === 'beside';
  const small = beside || layout.width < 480;
  const head: [string, TextLook][] = [
    [title, small ? narrowTitle : titleLook],
    [howToRead, howLook]
  ];
  const foot: [string, TextLook][] = [
    ...notes.map((note): [string, TextLook] => [
      `${m.note({}, { locale: figure.locale })} ${note}`,
      noteLook
    ]),
    [provenanceLine(words, figure), sourceLook]
  ];
  const top = { x: margin, y: margin };
  if (beside) {
    const by = Math.min(1.6, Math.max(1, layout.height / columnHeight));
    const width = column * by;
    const larger = (paragraphs: [string, TextLook][]) =>
      paragraphs.map(([text, look]): [string, TextLook] => [text, grown(look, by)]);
    const { lines, bottom } = stack(larger(head), { ...top, width }, measure);
    const after = stack(larger(foot), { x: margin, y: bottom + gap / 2, width }, measure);
    return {
      width: margin + width + gutter + layout.width + margin,
      height: Math.max(after.bottom - gap / 2, margin + layout.height) + margin,
      chart: { x: margin + width + gutter, y: margin },
      words: [...lines, ...after.lines]
    };
  }
  const { lines, bottom } = stack(
    head,
    { ...top, width: Math.min(layout.width, readable) },
    measure
  );
  const chart = { x: margin, y: bottom + gap / 2 };
  const below = chart.y + layout.height + gap;
  const after = stack(foot, { x: margin, y: below, width: layout.width }, measure);
  return {
    width: layout.width + 2 * margin,
    height: after.bottom + margin - gap / 2,
    chart,
    words: [...lines, ...after.lines]
  };
}
