import { textIn } from '$lib/i18n/figures';
import type { PlacedAgreement } from '$lib/model/lookup';
import type { Box, LayoutContext, PlacedText } from './layout';
import type { TextStyle } from './text';
import { textBlock } from './textBlock';

/** Agreements' names over columns that stand side by side, each under a rule in its colour. */
export interface PlacedColumnHeads {
  rules: (Box & { position: number })[];
  names: PlacedText[];
  /** What each column counts from; empty where the columns are too narrow for it. */
  counts: PlacedText[];
  /** In px, below the last line. */
  bottom: number;
}

/** Where a column of an agreement stands, in px. */
export interface Column {
  x: number;
  width: number;
}

const nameStyle = { size: 16, lineHeight: 21, face: 'sans-650' } as const;
const countStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const ruleHeight = 3;
const gap = 6;

/** Whether a text can be set in a width without breaking inside a word. */
function fitsIn(text: string, width: number, style: TextStyle, { measure }: LayoutContext) {
  const pieces = text.split(/(?<=-)|\s/).filter(Boolean);
  return pieces.every((piece) => measure(piece, style) <= width);
}

/** Whether the names of all agreements can stand over columns of this width, no word broken. */
export const namesFit = (
  agreements: PlacedAgreement[],
  width: number,
  context: LayoutContext
): boolean =>
  agreements.every(({ shortTitle }) =>
    fitsIn(textIn(shortTitle, context.locale), width, nameStyle, context)
  );

/**
 * Places a head over the column of every agreement.
 * @param counts what stands below each name in words, `22 tilsagn`; empty for nothing
 * @param columns one for each agreement
 * @param top of the rules, px
 */
export function placeColumnHeads(
  agreements: PlacedAgreement[],
  counts: string[],
  columns: Column[],
  top: number,
  context: LayoutContext
): PlacedColumnHeads {
  const { locale, measure } = context;
  const counted = counts.every((text, index) =>
    fitsIn(text, columns[index]!.width, countStyle, context)
  );
  const placed: PlacedColumnHeads = { rules: [], names: [], counts: [], bottom: top };
  agreements.forEach(({ shortTitle, position }, index) => {
    const { x, width } = columns[index]!;
    const nameTop = top + ruleHeight + gap;
    const place = { ...nameStyle, x, y: nameTop, width };
    const name = textBlock(textIn(shortTitle, locale), place, measure);
    const y = nameTop + name.height;
    const words = counted ? counts[index]! : '';
    const count = textBlock(words, { ...countStyle, x, y, width }, measure);
    placed.rules.push({ position, x, y: top, width, height: ruleHeight });
    placed.names.push(...name.lines);
    placed.counts.push(...count.lines);
    placed.bottom = Math.max(placed.bottom, y + count.height);
  });
  return placed;
}
