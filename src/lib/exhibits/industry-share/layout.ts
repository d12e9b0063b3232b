import { m } from '$lib/paraglide/messages';
import { formatFigure, textIn } from '$lib/i18n/figures';
import { formatPeriod } from '$lib/i18n/format';
import type { Figure } from '$lib/model/types';
import type { BaseLayout, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { wrapText } from '$lib/viz/text';
import { figureInWords } from '../figureWords';
import type { IndustryShareInput, Share } from './select';

interface PlacedBar extends PlacedMark {
  kind: 'part' | 'rest';
  position: number;
  value: PlacedText;
}

export interface IndustryShareLayout extends BaseLayout {
  marks: PlacedBar[];
  captions: PlacedText[];
  ticks: { x: number; y1: number; y2: number; label: PlacedText }[];
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

/** The stated part from the left, what is left of 100 % outlined beside it. */
function bars(share: Share, y: number, input: IndustryShareInput, context: LayoutContext) {
  const { width, locale, measure } = context;
  const position = input.agreements.findIndex(({ id }) => id === share.part.agreement);
  const split = (width * (share.part.value ?? 0)) / 100;
  const place = (kind: PlacedBar['kind'], figure: Figure, x: number, end: number): PlacedBar => {
    const number = formatFigure(figure, input.units, locale);
    const long = kind === 'rest' ? m.other_sectors({ number }, { locale }) : number;
    const style = { size: kind === 'part' ? 23 : 13, face: 'sans-650' } as const;
    const text = measure(long, style) + 24 <= end - x ? long : number;
    return {
      key: figure.id,
      kind,
      position,
      label: figureInWords(figure, input.units, locale),
      target: { kind: 'figure', id: figure.id },
      x,
      y,
      width: end - x,
      height: bar,
      value: {
        x: kind === 'part' ? x + 12 : end - 12,
        y: y + bar / 2 + style.size * 0.36,
        text,
        anchor: kind === 'part' ? 'start' : 'end',
        size: style.size
      }
    };
  };
  const part = place('part', share.part, 0, split);
  return share.rest ? [part, place('rest', share.rest, split, width)] : [part];
}

/** The scale under the bars, quarter by quarter, in the unit of the shares. */
function scaleTicks(
  tops: number[],
  bottom: number,
  { shares, units }: IndustryShareInput,
  { width, locale }: LayoutContext
): IndustryShareLayout['ticks'] {
  const [share] = shares;
  if (!share) return [];
  return [0, 25, 50, 75, 100].map((value) => ({
    x: (width * value) / 100,
    y1: tops[0] ?? 0,
    y2: bottom + 6,
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
  const tops: number[] = [];
  let y = 0;
  for (const share of input.shares) {
    const lines = caption(share, y, context);
    captions.push(...lines);
    y += lines.length * captionLine + 6;
    tops.push(y);
    marks.push(...bars(share, y, input, context));
    y += bar + gap;
  }
  const bottom = Math.max(0, y - gap);
  const ticks = scaleTicks(tops, bottom, input, context);
  const height = bottom + (ticks.length > 0 ? axis : 0);
  return { width: context.width, height, marks, captions, ticks };
}
