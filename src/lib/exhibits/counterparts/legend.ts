import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { LayoutContext, PlacedText } from '$lib/viz/layout';
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

export interface PlacedKeys {
  keys: PlacedKey[];
  /** The words of the keys. */
  texts: PlacedText[];
  height: number;
}

const keyStyle = { size: 13, lineHeight: 18, face: 'sans-400' } as const;
const between = 24;

/** The marks that occur with their words, side by side as far as they fit. */
export function placeKeys(
  groups: KindGroup[],
  scope: Scope,
  { width, locale, measure }: LayoutContext
): PlacedKeys {
  const ties = groups.flatMap(({ rows }) => rows.flatMap(({ actor }) => actor.ties));
  const shapes: PlacedKey['shape'][] =
    scope === 'document'
      ? groups.slice(0, 1).map(() => 'ring')
      : [
          ...(ties.some(({ by }) => by.length > 0) ? ['square' as const] : []),
          ...(ties.some((tie) => tie.with.length > 0) ? ['dot' as const] : [])
        ];
  const placed: PlacedKeys = { keys: [], texts: [], height: 0 };
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

/** What each agreement's column counts from, in words. */
export function totalsInWords(
  { agreements }: CounterpartsInput,
  groups: KindGroup[],
  scope: Scope,
  locale: AppLocale
): string[] {
  const rows = groups.flatMap((group) => group.rows);
  return agreements.map(({ total }, index) => {
    const mentions = rows.reduce((sum, { counts }) => sum + counts[index]!, 0);
    const count = scope === 'document' ? mentions : total;
    return m.counterparts_column_total({ scope, count }, { locale });
  });
}
