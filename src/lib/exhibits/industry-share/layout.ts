import { m } from '$lib/paraglide/messages';
import { formatFigure, textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { Figure } from '$lib/model/types';
import {
  minTarget,
  type BaseLayout,
  type LayoutContext,
  type PlacedMark,
  type PlacedText
} from '$lib/viz/layout';
import { wrapText } from '$lib/viz/text';
import { figureInWords } from '../figureWords';
import type { IndustryShareInput, Share } from './select';

interface PlacedBar extends PlacedMark {
  kind: 'part' | 'rest';
  position: number;
  /** Whether the number stands on the bar's own colour. */
  inside: boolean;
  /** Null where there is no room for it: the other part says as much. */
  value: PlacedText | null;
  /** The bar as drawn, in px; the target is never too narrow to be hit. */
  bar: { x: number; width: number };
}

export interface IndustryShareLayout extends BaseLayout {
  marks: PlacedBar[];
  captions: PlacedText[];
  ticks: { x: number; y: number; label: PlacedText }[];
}

const bar = 44;
const captionLine = 22;
const gap = 28;
const axis = 28;

/** »2nd quarter 2011 · the part of employment …«, broken to the width. */
function caption(share: Share, y: number, { width, locale, measure }: LayoutContext): PlacedText[] {
  const { measure: what, asOf } = share.part;
  const text = asOf
    ? m.measure_and_date(
        { measure: textIn(what, locale), date: formatPeriod(asOf, locale) },
        { locale }
      )
    : textIn(what, locale);
  return wrapText(text, width, { size: 16, face: 'sans-400' }, measure).map((line, index) => ({
    x: 0,
    y: y + 16 + index * captionLine,
    text: line,
    anchor: 'start',
    size: 16
  }));
}

const inset = 12;

/** A number on its bar, from the bar's start or end inwards. */
function onBar(text: string, size: number, x: number, y: number, anchor: 'start' | 'end') {
  return { x, y: y + bar / 2 + size * 0.36, text, anchor, size } satisfies PlacedText;
}

/**
 * The stated part from the left, what is left of 100 % outlined beside it. A number too wide for
 * its part stands just behind it; the rest says in words what it is where that fits.
 */
function bars(
  { part, rest }: Share,
  y: number,
  { agreements, units }: IndustryShareInput,
  { width, locale, measure }: LayoutContext
): PlacedBar[] {
  const position = agreements.findIndex(({ id }) => id === part.agreement);
  const split = (width * (part.value ?? 0)) / 100;
  const number = formatFigure(part, units, locale);
  const numberWidth = measure(number, { size: 23, face: 'sans-650' });
  const inside = numberWidth + 2 * inset <= split;
  const common = (figure: Figure) => ({
    key: figure.id,
    position,
    label: figureInWords(figure, units, locale),
    target: { kind: 'figure', id: figure.id } as const,
    y,
    height: bar
  });
  const placed: PlacedBar[] = [
    {
      ...common(part),
      kind: 'part',
      x: 0,
      width: Math.max(split, minTarget),
      bar: { x: 0, width: split },
      inside,
      value: onBar(number, 23, inside ? inset : split + inset, y, 'start')
    }
  ];
  if (!rest) return placed;
  const left = formatFigure(rest, units, locale);
  const room = width - (inside ? split : split + inset + numberWidth) - 2 * inset;
  const text = [m.other_sectors({ number: left }, { locale }), left].find(
    (words) => measure(words, { size: 13, face: 'sans-650' }) <= room
  );
  placed.push({
    ...common(rest),
    kind: 'rest',
    x: Math.min(split, width - minTarget),
    width: Math.max(width - split, minTarget),
    bar: { x: split, width: width - split },
    inside: true,
    value: text ? onBar(text, 13, width - inset, y, 'end') : null
  });
  return placed;
}

/** The scale under the bars, quarter by quarter, in the unit of the shares. */
function scaleTicks(
  bottom: number,
  { shares, units }: IndustryShareInput,
  { width, locale }: LayoutContext
): IndustryShareLayout['ticks'] {
  const [share] = shares;
  if (!share) return [];
  return [0, 25, 50, 75, 100].map((value) => ({
    x: (width * value) / 100,
    y: bottom,
    label: {
      x: (width * value) / 100,
      y: bottom + 22,
      text: formatFigure({ ...share.part, value }, units, locale),
      anchor: value === 0 ? 'start' : value === 100 ? 'end' : 'middle',
      size: 13
    }
  }));
}

/**
 * Lays out one bar per share on one scale from 0 to 100 %, each under its own caption.
 * Sizes in px; the height follows from the number of shares and the lines of their captions.
 */
export function layoutIndustryShare(
  input: IndustryShareInput,
  context: LayoutContext
): IndustryShareLayout {
  const captions: PlacedText[] = [];
  const marks: PlacedBar[] = [];
  let y = 0;
  for (const share of input.shares) {
    const lines = caption(share, y, context);
    captions.push(...lines);
    y += lines.length * captionLine + 6;
    marks.push(...bars(share, y, input, context));
    y += bar + gap;
  }
  const bottom = Math.max(0, y - gap);
  const ticks = scaleTicks(bottom, input, context);
  const height = bottom + (ticks.length > 0 ? axis : 0);
  return { width: context.width, height, marks, captions, ticks };
}
