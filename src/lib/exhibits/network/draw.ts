import type { BaseLayout, Box, LayoutContext, PlacedMark, PlacedText } from '$lib/viz/layout';
import { hittable } from '$lib/viz/layout';
import { formatNumber } from '$lib/i18n/format';
import type { NodeKind } from '$lib/model/network';
import type { Graph, GraphNode } from './graph';
import { labelGap, labelLine, labelOf, labelSize, type Side } from './labels';
import { halfSize, outline, slices, type Slice } from './shapes';
import type { Link, View } from './view';
import { nodeInWords } from './nodeWords';
import type { PlacedLegend } from './legend';

/** A node as it is drawn: shapes and texts about its middle, in px. */
export interface DrawnNode extends PlacedMark {
  kind: NodeKind;
  /** How many commitments it is tied to, which its area stands for. */
  total: number;
  cx: number;
  cy: number;
  /** The colours it is filled with, by agreement. */
  slices: Slice[];
  outline: string;
  /** The agreement whose colour its line takes; null where it has several. */
  position: number | null;
  /** What stands inside the shape: its number or letter, or how many commitments it has. */
  inner: PlacedText | null;
  texts: PlacedText[];
  weight: 400 | 650;
  /** What keeps lines from running through the texts. */
  backs: Box[];
  /** Whether the view is drawn around it. */
  root: boolean;
}

/** A line between two nodes, in parts of which each has the colour of one agreement. */
export interface DrawnEdge {
  key: string;
  kind: Link['kind'];
  from: string;
  to: string;
  width: number;
  parts: { d: string; position: number }[];
  /** The whole, for the pointer. */
  d: string;
}

export interface NetworkLayout extends BaseLayout {
  marks: DrawnNode[];
  edges: DrawnEdge[];
  legend: PlacedLegend;
  /** Names over the parts of the picture. */
  heads: { text: PlacedText; position: number | null }[];
}

/** Where a node stands, px, and on which side its name. */
export interface Place {
  x: number;
  y: number;
  side: Side;
  /** How wide its name may become, px, and that it is told in full; the usual when left out. */
  wide?: number;
}

/** How far a baseline lies below the middle of its line, as a part of the size. */
const drop = 0.36 * labelSize;

function textsOf(
  node: GraphNode,
  { side, wide }: Place,
  half: { w: number; h: number },
  { locale, measure }: LayoutContext
): Pick<DrawnNode, 'texts' | 'backs' | 'inner'> {
  const { lines, width } = labelOf(node, { side, wide }, locale, measure);
  const text = (line: string, x: number, y: number, anchor: PlacedText['anchor']): PlacedText => ({
    x,
    y,
    text: line,
    anchor,
    size: labelSize
  });
  if (side === 'inside') {
    return { texts: [], backs: [], inner: text(lines[0] ?? '', 0, drop, 'middle') };
  }
  const count = formatNumber(node.total, locale);
  const fits = measure(count, { size: labelSize, face: 'sans-650' }) <= half.w + 2;
  const inner = node.total > 1 && fits ? text(count, 0, drop, 'middle') : null;
  const height = lines.length * labelLine;
  const top = side === 'below' ? half.h + labelGap : -height / 2;
  const out = half.w + labelGap;
  const x = { left: -out, right: out, below: 0 }[side];
  const anchor = ({ left: 'end', right: 'start', below: 'middle' } as const)[side];
  const start = { left: x - width, right: x, below: -width / 2 }[side];
  return {
    inner,
    texts: lines.map((line, index) =>
      text(line, x, top + labelLine * (index + 0.5) + drop, anchor)
    ),
    backs: [{ x: start - 2, y: top, width: width + 4, height }]
  };
}

/** What every node of a picture is drawn with. */
export interface Drawing {
  graph: Graph;
  view: View;
  /** The view with nothing hidden, which the published places are of. */
  whole: View;
  /** The area of one commitment, px². */
  unit: number;
  context: LayoutContext;
}

/** A node at its place. */
export function drawNode(
  node: GraphNode,
  place: Place,
  { graph, view, unit, context }: Drawing
): DrawnNode {
  const { x, y } = place;
  const half = halfSize(node.kind, node.total, unit);
  const own = node.counts.flatMap((count, position) => (count > 0 ? position : []));
  const box = hittable({ x: x - half.w, y: y - half.h, width: 2 * half.w, height: 2 * half.h });
  return {
    ...box,
    key: node.key,
    label: nodeInWords(graph, node, context.locale),
    target:
      node.kind === 'commitment'
        ? { kind: 'commitment', id: node.id }
        : { kind: 'node', id: node.key },
    kind: node.kind,
    total: node.total,
    cx: x,
    cy: y,
    slices: slices(node, half),
    outline: outline(node.kind, half),
    position: own.length === 1 ? own[0]! : null,
    weight: node.kind === 'theme' ? 650 : 400,
    root: view.roots.includes(node),
    ...textsOf(node, place, half, context)
  };
}
