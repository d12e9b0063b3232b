import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import type { Box, LayoutContext, PlacedText } from '$lib/viz/layout';
import type { TextStyle } from '$lib/viz/text';
import { textBlock } from '$lib/viz/textBlock';
import { pitch, squareSide } from './cell';
import type { KindGroup, Scope } from './rows';
import type { CounterpartsInput } from './select';

/** What the marks in the cells are, each with its words. */
export interface PlacedKey {
  shape: 'square' | 'dot' | 'ring';
  x: number;
  y: number;
}

export interface PlacedHeader {
  keys: PlacedKey[];
  /** The words of the keys. */
  texts: PlacedText[];
  /** Over the columns; empty where each row names its agreements itself. */
  rules: (Box & { position: number })[];
  names: PlacedText[];
  /** What each column counts from. */
  totals: PlacedText[];
  height: number;
}

const keyStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const nameStyle = { size: 16, lineHeight: 21, face: 'sans-650' } as const;
const totalStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const between = 24;

/** The pieces a text may break into at its spaces and hyphens. */
const pieces = (text: string) => text.split(/(?<=-)|\s/).filter(Boolean);

/** Whether a text can be set in a width without breaking inside a word. */
const fitsIn = (text: string, width: number, style: TextStyle, { measure }: LayoutContext) =>
  pieces(text).every((piece) => measure(piece, style) <= width);

/** Whether the agreements' names can stand over columns of this width. */
export function namesFit(
  { agreements }: CounterpartsInput,
  width: number,
  context: LayoutContext
): boolean {
  return agreements.every(({ shortTitle }) =>
    fitsIn(textIn(shortTitle, context.locale), width, nameStyle, context)
  );
}

/** The marks that occur with their words, side by side as far as they fit. */
export function placeKeys(
  groups: KindGroup[],
  scope: Scope,
  { width, locale, measure }: LayoutContext
): Pick<PlacedHeader, 'keys' | 'texts' | 'height'> {
  const ties = groups.flatMap(({ rows }) => rows.flatMap(({ actor }) => actor.ties));
  const shapes: PlacedKey['shape'][] =
    scope === 'document'
      ? groups.slice(0, 1).map(() => 'ring')
      : [
          ...(ties.some(({ by }) => by.length > 0) ? ['square' as const] : []),
          ...(ties.some((tie) => tie.with.length > 0) ? ['dot' as const] : [])
        ];
  const placed = { keys: [] as PlacedKey[], texts: [] as PlacedText[], height: 0 };
  const indent = squareSide + 8;
  let [x, y] = [0, 0];
  for (const shape of shapes) {
    const words = m.counterparts_key({ shape }, { locale });
    const wanted = indent + measure(words, keyStyle);
    if (x > 0 && x + wanted > width) [x, y] = [0, placed.height + 4];
    const place = { ...keyStyle, x: x + indent, y, width: width - x - indent };
    const block = textBlock(words, place, measure);
    placed.keys.push({ shape, x: x + pitch / 2, y: y + keyStyle.lineHeight / 2 });
    placed.texts.push(...block.lines);
    placed.height = Math.max(placed.height, y + block.height);
    x += wanted + between;
  }
  return placed;
}

/** The agreements' names over their columns, with what each column counts from where it fits. */
export function placeHeads(
  input: CounterpartsInput,
  groups: KindGroup[],
  scope: Scope,
  columns: { x: number[]; width: number; top: number },
  context: LayoutContext
): Pick<PlacedHeader, 'rules' | 'names' | 'totals' | 'height'> {
  const { locale, measure } = context;
  const rows = groups.flatMap((group) => group.rows);
  const { width, top } = columns;
  const totals = input.agreements.map(({ total }, index) => {
    const mentions = rows.reduce((sum, { counts }) => sum + counts[index]!, 0);
    const count = scope === 'document' ? mentions : total;
    return m.counterparts_column_total({ scope, count }, { locale });
  });
  const counted = totals.every((text) => fitsIn(text, width, totalStyle, context));
  const placed = { rules: [] as PlacedHeader['rules'], names: [] as PlacedText[] };
  const below: PlacedText[] = [];
  let height = top;
  input.agreements.forEach(({ shortTitle, position }, index) => {
    const place = { x: columns.x[index]!, y: top + 6, width };
    const name = textBlock(textIn(shortTitle, locale), { ...nameStyle, ...place }, measure);
    const y = place.y + name.height;
    const words = counted ? totals[index]! : '';
    const total = textBlock(words, { ...totalStyle, ...place, y }, measure);
    placed.rules.push({ position, x: place.x, y: top, width, height: 3 });
    placed.names.push(...name.lines);
    below.push(...total.lines);
    height = Math.max(height, y + total.height);
  });
  return { ...placed, totals: below, height };
}
