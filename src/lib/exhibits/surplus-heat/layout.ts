import { formatFigure, textIn } from '$lib/i18n/figures';
import { formatNumber, quoted } from '$lib/i18n/format';
import type { Figure } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { BaseLayout, Box, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { wrapText, type TextStyle } from '$lib/viz/text';
import { figureInWords } from '../figureWords';
import type { SurplusHeatInput } from './select';
import { placeSquares, squareValue } from './squares';

interface PlacedLine {
  text: PlacedText;
  tone: 'ink' | 'muted';
  strong: boolean;
}

interface PlacedPart extends PlacedMark {
  squares: Box[];
  lines: PlacedLine[];
  position: number;
}

export interface SurplusHeatLayout extends BaseLayout {
  marks: PlacedPart[];
}

/** The key of the mark that is no figure. */
export const obstacleKey = 'obstacle';

const gap = 20;
const sizes = { big: 40, middle: 19, plain: 16, small: 14 };

/** Text set downwards from `top`, broken to the width; returns the lines and where they end. */
function setText(
  text: string,
  top: number,
  { width, measure }: LayoutContext,
  style: { size: number; strong?: boolean; tone?: 'ink' | 'muted'; serif?: boolean }
): { lines: PlacedLine[]; bottom: number } {
  const { size, strong = false, tone = 'ink', serif = false } = style;
  const face: TextStyle['face'] = serif ? 'serif-400' : strong ? 'sans-650' : 'sans-400';
  const leading = Math.round(size * 1.35);
  const lines = wrapText(text, width, { size, face }, measure).map((line, index) => ({
    text: {
      x: 0,
      y: top + size + index * leading,
      text: line,
      anchor: 'start' as const,
      size,
      ...(serif ? { face: 'serif' as const } : {})
    },
    tone,
    strong
  }));
  return { lines, bottom: top + lines.length * leading + Math.round(size * 0.1) };
}

/** One mark: a heading, lines under it, and squares under those. */
function placePart(
  part: { key: string; label: string; target: PlacedMark['target']; position: number },
  texts: { text: string; style: Parameters<typeof setText>[3] }[],
  squareTotal: number,
  top: number,
  context: LayoutContext
): PlacedPart {
  let bottom = top;
  const lines = texts.flatMap(({ text, style }) => {
    const placed = setText(text, bottom, context, style);
    bottom = placed.bottom;
    return placed.lines;
  });
  const squares = placeSquares(squareTotal, context.width, bottom + 8);
  const last = squares.at(-1);
  if (last) bottom = last.y + last.height + 4;
  return { ...part, x: 0, y: top, width: context.width, height: bottom - top, squares, lines };
}

/**
 * Lays out, one under the other: the power in large type with its qualifier, the households as
 * squares, what that is for one of them, and what stands in the way. Sizes in px; the height
 * follows from the content, and what is missing takes no room.
 */
export function layoutSurplusHeat(
  input: SurplusHeatInput,
  context: LayoutContext
): SurplusHeatLayout {
  const { locale, width } = context;
  const { power, households, perHousehold, obstacle, units } = input;
  const marks: PlacedPart[] = [];
  const below = () => {
    const last = marks.at(-1);
    return last ? last.y + last.height + gap : 0;
  };
  const positionOf = (agreement: string) =>
    input.agreements.findIndex(({ id }) => id === agreement);
  const common = (figure: Figure) => ({
    key: figure.id,
    label: figureInWords(figure, units, locale),
    target: { kind: 'figure' as const, id: figure.id },
    position: positionOf(figure.agreement)
  });
  const under = ({ measure, qualifier }: Figure, ...more: string[]) =>
    [
      textIn(measure, locale),
      ...(qualifier ? [quoted(textIn(qualifier, locale), locale)] : []),
      ...more
    ].join(' · ');
  const muted = { size: sizes.small, tone: 'muted' } as const;

  if (power) {
    const texts = [
      { text: formatFigure(power, units, locale), style: { size: sizes.big, strong: true } },
      { text: under(power), style: muted }
    ];
    marks.push(placePart(common(power), texts, 0, 0, context));
  }
  if (households) {
    const total = households.value ?? 0;
    const each = formatNumber(squareValue(total), locale);
    const texts = [
      {
        text: formatFigure(households, units, locale),
        style: { size: sizes.middle, strong: true }
      },
      { text: under(households, m.surplus_heat_square({ each }, { locale })), style: muted }
    ];
    marks.push(placePart(common(households), texts, total, below(), context));
  }
  if (perHousehold) {
    const derived = perHousehold.kind === 'derived' ? [m.derived({}, { locale })] : [];
    const texts = [
      {
        text: formatFigure(perHousehold, units, locale),
        style: { size: sizes.middle, strong: true }
      },
      { text: under(perHousehold, ...derived), style: muted }
    ];
    marks.push(placePart(common(perHousehold), texts, 0, below(), context));
  }
  if (obstacle) {
    const heading = m.surplus_heat_obstacle({}, { locale });
    const words = obstacle.translation?.[locale];
    const texts = [
      { text: heading, style: { size: sizes.middle, strong: true } },
      { text: quoted(obstacle.text, locale), style: { size: sizes.plain, serif: true } },
      ...(words
        ? [{ text: `${words} ${m.unofficial_translation({}, { locale })}`, style: muted }]
        : [])
    ];
    const mark = {
      key: obstacleKey,
      label: `${heading}: ${obstacle.text}`,
      target: { kind: 'exhibit' as const, id: 'surplus-heat' },
      position: positionOf(obstacle.agreement)
    };
    marks.push(placePart(mark, texts, 0, below() + gap, context));
  }
  const last = marks.at(-1);
  return { width, height: last ? Math.ceil(last.y + last.height) : 0, marks };
}
