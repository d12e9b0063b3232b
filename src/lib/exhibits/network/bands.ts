import type { Measure } from '$lib/viz/text';
import type { GraphNode } from './graph';
import { fitsInside, type Side } from './labels';
import { halfSize } from './shapes';
import type { View } from './view';

/** The width, px, that layouts are worked out for. */
export const designWidth = 960;

/** Where a node wants to stand from left to right, px, and where its name does. */
export interface Band {
  x: number;
  /** How strongly it is drawn there, 0 to 1. */
  pull: number;
  side: Side;
}

/** A name beside a large shape would stand too far out: it stands below. */
const large = 26;

/** Up to so many agreements stand side by side, each in a lane of its own. */
const lanesAtMost = 3;

/** The places in time of the agreements that a view holds commitments or themes of. */
export function agreementsIn({ nodes, folded }: Pick<View, 'nodes' | 'folded'>): number[] {
  if (folded) return [];
  const found = new Set(nodes.flatMap(({ agreement }) => (agreement === null ? [] : agreement)));
  return [...found].sort((a, b) => a - b);
}

/** Whether a view has agreements side by side, with what they share between them. */
export const hasLanes = (view: Pick<View, 'nodes' | 'folded'>): boolean => {
  const { length } = agreementsIn(view);
  return length > 1 && length <= lanesAtMost;
};

/** The middles of the lanes of so many agreements, px. */
export function laneMiddles(count: number): number[] {
  const step = designWidth / (2 * count + 1);
  return Array.from({ length: count }, (_, lane) => step * (2 * lane + 1.5));
}

const beside = (half: number, side: Side): Side => (half > large ? 'below' : side);

/** Agreements in lanes: what several share stands between them, what only one has at its side. */
function inLanes(node: GraphNode, lanes: number[], half: number): Band {
  const middles = laneMiddles(lanes.length);
  const own = lanes.flatMap((position, lane) => (node.counts[position]! > 0 ? middles[lane]! : []));
  const middle = own.reduce((sum, x) => sum + x, 0) / Math.max(1, own.length);
  if (node.agreement !== null) return { x: middle, pull: 0.12, side: 'below' };
  if (own.length > 1) return { x: middle, pull: 0.5, side: 'below' };
  const left = middle < designWidth / 2;
  const out = designWidth * (lanes.length > 2 ? 0.12 : 0.18);
  const x = left ? middle - out : middle + out;
  return { x, pull: 0.5, side: beside(half, left ? 'left' : 'right') };
}

/** Actors on the left, areas on the right, themes with their commitments between them. */
function byKind(node: GraphNode, half: number): Band {
  if (node.kind === 'actor') {
    return { x: designWidth * 0.2, pull: 0.4, side: beside(half, 'left') };
  }
  if (node.kind === 'area') {
    return { x: designWidth * 0.8, pull: 0.4, side: beside(half, 'right') };
  }
  return { x: designWidth / 2, pull: 0.06, side: 'below' };
}

/** The band of every node of a view. */
export function bandsOf(view: View, unit: number, measure: Measure): Band[] {
  const lanes = agreementsIn(view);
  const sideBySide = hasLanes(view);
  return view.nodes.map((node) => {
    const { w } = halfSize(node.kind, node.total, unit);
    const band = sideBySide ? inLanes(node, lanes, w) : byKind(node, w);
    if (node.kind !== 'commitment') return band;
    return { ...band, side: fitsInside(node, unit, measure) ? 'inside' : 'right' };
  });
}
