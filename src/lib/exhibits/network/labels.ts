import type { Locale } from '$lib/model/types';
import { wrapText, type Measure, type TextStyle } from '$lib/viz/text';
import type { GraphNode } from './graph';
import { nodeName } from './names';
import { halfSize } from './shapes';
import type { Block } from './separate';

/** Where the name of a node stands, seen from its shape. */
export type Side = 'inside' | 'left' | 'right' | 'below';

export interface NodeLabel {
  side: Side;
  lines: readonly string[];
  /** Of the longest line, px. */
  width: number;
}

export const labelSize = 12;
/** Themes stand out by heavier names. */
const styleOf = ({ kind }: GraphNode): TextStyle => ({
  size: labelSize,
  face: kind === 'theme' ? 'sans-650' : 'sans-400'
});
export const labelLine = 15;
/** Between shape and name, px. */
export const labelGap = 5;
/** How wide a name beside a shape becomes, and one below, px. */
const widest = { left: 136, right: 136, below: 116, inside: 100 };
/** A longer word is not broken up to this width, px. */
const longestWord = 170;

/**
 * What is written at a node in a language, broken into lines: of a commitment its number or letter,
 * and its title too where there is room for wide names.
 */
export function labelOf(
  node: GraphNode,
  { side, wide }: { side: Side; wide?: number | undefined },
  locale: Locale,
  measure: Measure
): NodeLabel {
  const short = node.kind === 'commitment' && wide === undefined;
  const name = short ? (node.label ?? '') : nodeName(node, locale);
  const words = name.split(' ').map((word) => measure(word, styleOf(node)));
  const room = Math.max(widest[side], Math.min(longestWord, Math.ceil(Math.max(...words))));
  const lines = wrapText(name, wide ?? room, styleOf(node), measure);
  const width = Math.max(0, ...lines.map((line) => measure(line, styleOf(node))));
  return { side, lines, width };
}

/** Whether the label of a commitment can stand inside its circle in every language. */
export function fitsInside(node: GraphNode, unit: number, measure: Measure): boolean {
  const { w } = halfSize(node.kind, node.total, unit);
  return measure(node.label ?? '', styleOf(node)) <= 2 * w - 1 && w >= 8;
}

/**
 * What a node and its name take up in any language and however it is measured, so that one place
 * serves all of them.
 */
export function blockOf(
  node: GraphNode,
  { side, wide }: { side: Side; wide?: number },
  unit: number,
  ...measures: Measure[]
): Block {
  const { w, h } = halfSize(node.kind, node.total, unit);
  // A shape too small to be hit takes the room of what is.
  const half = { w: Math.max(w, 12), h: Math.max(h, 12) };
  const labels = Object.keys(node.title).flatMap((locale) =>
    measures.map((measure) => labelOf(node, { side, wide }, locale, measure))
  );
  const width = Math.ceil(Math.max(0, ...labels.map((label) => label.width)));
  const height = Math.max(0, ...labels.map(({ lines }) => lines.length * labelLine));
  const block = { x: 0, y: 0, left: half.w, right: half.w, up: half.h, down: half.h };
  if (side === 'below') {
    const reach = Math.max(half.w, width / 2);
    return { ...block, left: reach, right: reach, down: h + labelGap + height };
  }
  if (side === 'inside') return block;
  const reach = { up: Math.max(half.h, height / 2), down: Math.max(half.h, height / 2) };
  const out = w + labelGap + width;
  return side === 'left' ? { ...block, ...reach, left: out } : { ...block, ...reach, right: out };
}
