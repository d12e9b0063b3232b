import { formatFigure, textIn } from '$lib/i18n/figures';
import { quoted } from '$lib/i18n/format';
import type { Figure, Id, Locale, StatedFigure } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { Box, LayoutContext, PlacedMark } from '$lib/viz/layout';
import { asideOf, obstacleInWords, partInWords, squareInWords } from './partWords';
import type { Obstacle, SurplusHeatInput } from './select';
import { gridFor, placeSquares } from './squares';
import { numberLook, stackParagraphs, type Paragraph, type PlacedLine } from './stack';

/** One mark of the chart: a number, or what stands in the way. */
export interface PlacedPart extends PlacedMark {
  position: number;
  lines: PlacedLine[];
  /** The number as squares, and below them what one stands for. */
  squares: { boxes: Box[]; caption: PlacedLine[] } | null;
  /** Words of the document in their language, and the bar beside them. */
  quote: { lines: PlacedLine[]; language: Locale; bar: Box } | null;
}

/** Where a part goes, in px; its height follows from what it holds. */
export type Place = Pick<Box, 'x' | 'y' | 'width'>;

/** The key of the mark that is no figure. */
export const obstacleKey = 'obstacle';

/** How wide the lines of a quote may become, in px. */
const longestLine = 540;
const bar = 3;
const quoteInset = 16;

const bare = { squares: null, quote: null };

const positionOf = ({ agreements }: SurplusHeatInput, agreement: Id) =>
  agreements.findIndex(({ id }) => id === agreement);

/** A number in large type between the words that go with it and what it measures. */
export function placeFigure(
  figure: Figure,
  wish: 'huge' | 'number',
  input: SurplusHeatInput,
  place: Place,
  context: LayoutContext
): PlacedPart {
  const { locale } = context;
  const number = formatFigure(figure, input.units, locale);
  const paragraphs: Paragraph[] = [
    { text: asideOf(figure, locale), look: 'aside' },
    { text: number, look: numberLook(number, wish, place.width, context) },
    { text: textIn(figure.measure, locale), look: 'aside' }
  ];
  const { lines, bottom } = stackParagraphs(paragraphs, place, context);
  return {
    ...bare,
    ...place,
    key: figure.id,
    label: partInWords(figure, input.units, locale),
    target: { kind: 'figure', id: figure.id },
    position: positionOf(input, figure.agreement),
    lines,
    height: bottom - place.y
  };
}

/** The number in large type, and below it as squares. */
export function placeHouseholds(
  households: StatedFigure,
  input: SurplusHeatInput,
  place: Place,
  context: LayoutContext
): PlacedPart {
  const { locale } = context;
  const { value } = households;
  const part = placeFigure(households, 'number', input, place, context);
  const each = squareInWords(households, input.units, locale);
  if (value === null || each === null) return part;
  const top = place.y + part.height + 12;
  const boxes = placeSquares(value, place.x, top, gridFor(place.width));
  const last = boxes.at(-1)!;
  const text = m.surplus_heat_square({ each }, { locale });
  const y = last.y + last.height + 6;
  const { lines, bottom } = stackParagraphs([{ text, look: 'small' }], { ...place, y }, context);
  return { ...part, squares: { boxes, caption: lines }, height: bottom - place.y };
}

/** What stands in the way, word for word, and our translation where the page needs one. */
export function placeObstacle(
  obstacle: Obstacle,
  input: SurplusHeatInput,
  place: Place,
  context: LayoutContext
): PlacedPart {
  const { locale } = context;
  const { passage, language } = obstacle;
  const heading = m.surplus_heat_obstacle({}, { locale });
  const { text, translated } = obstacleInWords(obstacle, locale);
  const unofficial = m.unofficial_translation({}, { locale });
  const within = {
    x: place.x + quoteInset,
    width: Math.min(longestLine, place.width - quoteInset)
  };
  const set = (paragraph: Paragraph, y: number) =>
    stackParagraphs([paragraph], { ...within, y }, context);
  const head = set({ text: heading, look: 'heading' }, place.y);
  const verbatim = set({ text: quoted(passage.text, locale), look: 'verbatim' }, head.bottom);
  const ours = translated ? `${text} ${unofficial}` : '';
  const below = set({ text: ours, look: 'translation' }, verbatim.bottom + (ours ? 6 : 0));
  const height = below.bottom - place.y;
  return {
    ...bare,
    ...place,
    key: obstacleKey,
    label: `${heading}: ${ours || text}`,
    target: { kind: 'exhibit', id: 'surplus-heat' },
    position: positionOf(input, passage.agreement),
    lines: [...head.lines, ...below.lines],
    quote: { lines: verbatim.lines, language, bar: { x: place.x, y: place.y, width: bar, height } },
    height
  };
}
