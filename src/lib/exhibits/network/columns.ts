import type { NodeKind } from '$lib/model/network';
import type { GraphNode } from './graph';
import { blockOf, fitsInside } from './labels';
import type { Drawing, Place } from './draw';
import type { Link } from './view';

/** What lies around a node in three columns: themes and actors, commitments, areas. */
const columnOf: Record<NodeKind, number> = { theme: 0, actor: 0, commitment: 1, area: 2 };

/** Up to so many commitments stand with their titles. */
const titledAtMost = 30;
const gap = 8;

/** The mean rank of what a node is tied to in the column beside it, to keep crossings few. */
function pullOf(node: GraphNode, links: Link[], ranks: Map<GraphNode, number>): number {
  const others = links.flatMap(({ from, to }) => {
    const other = from === node ? to : to === node ? from : null;
    return other && columnOf[other.kind] !== columnOf[node.kind] ? (ranks.get(other) ?? []) : [];
  });
  return others.reduce((sum, rank) => sum + rank, 0) / Math.max(1, others.length);
}

function sorted(column: GraphNode[], links: Link[], ranks: Map<GraphNode, number>): GraphNode[] {
  const pull = new Map(column.map((node) => [node, pullOf(node, links, ranks)]));
  return [...column].sort((a, b) => pull.get(a)! - pull.get(b)! || a.index - b.index);
}

/** The columns, ordered from the commitments outwards by what ties them. */
function ordered(nodes: GraphNode[], links: Link[]): GraphNode[][] {
  const [left, middle, right] = [0, 1, 2].map((column) =>
    nodes.filter(({ kind }) => columnOf[kind] === column)
  ) as [GraphNode[], GraphNode[], GraphNode[]];
  const rank = (column: GraphNode[]) =>
    new Map(column.map((node, index) => [node, (index + 0.5) / column.length]));
  const core = middle.length > 0 ? middle : left;
  const sides = [sorted(left, links, rank(core)), sorted(right, links, rank(core))] as const;
  return [middle.length > 0 ? sides[0] : left, middle, sides[1]];
}

/** The place of every node of a small view, and the height of the whole, px. */
export function placeInColumns({ view, unit, context }: Drawing): {
  places: Map<GraphNode, Place>;
  height: number;
} {
  const { width, measure } = context;
  const columns = ordered(view.nodes, view.links);
  const titled = columns[1]!.length <= titledAtMost;
  const styleOf = (node: GraphNode): Pick<Place, 'side' | 'wide'> => {
    if (node.kind === 'area') return { side: 'right', wide: width * 0.18 };
    if (node.kind !== 'commitment') return { side: 'left', wide: width * 0.2 };
    if (titled) return { side: 'right', wide: width * 0.24 };
    return { side: fitsInside(node, unit, measure) ? 'inside' : 'right' };
  };
  const blocks = columns.map((column) =>
    column.map((node) => ({
      node,
      style: styleOf(node),
      block: blockOf(node, styleOf(node), unit, measure)
    }))
  );
  const heights = blocks.map((column) =>
    column.reduce((sum, { block }) => sum + block.up + block.down + gap, -gap)
  );
  const height = Math.max(0, ...heights);
  const places = new Map<GraphNode, Place>();
  blocks.forEach((column, index) => {
    const x = width * [0.29, 0.47, 0.77][index]!;
    let y = (height - heights[index]!) / 2;
    for (const { node, style, block } of column) {
      places.set(node, { ...style, x, y: y + block.up });
      y += block.up + block.down + gap;
    }
  });
  return { places, height };
}
