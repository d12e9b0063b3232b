import { m } from '$lib/paraglide/messages';
import { textBlock } from '$lib/viz/textBlock';
import { drawNode, type DrawnEdge, type DrawnNode, type Drawing, type NetworkLayout } from './draw';
import { drawable } from './edges';
import type { GraphNode } from './graph';
import { placeLegend } from './legend';
import { nodeName } from './names';
import type { Link, View } from './view';

/** A node of the tree: how far out it lies, and by what it hangs on the one above. */
interface Twig {
  node: GraphNode;
  depth: number;
  parent: GraphNode | null;
  link: Link | null;
}

/** More rows than this are not scrolled through: the rest is in the table. */
const rowsAtMost = 60;
const indent = 28;
const style = { size: 14, lineHeight: 19, face: 'sans-400' } as const;
const small = { size: 12, lineHeight: 16, face: 'sans-400' } as const;
/** The area of every shape, px²: a list tells how many commitments there are in words. */
const shapeArea = 150;
/** The room of a shape, px. */
const largest = 18;

/** Every node once, where the fewest steps from the root lead to it, each under what it hangs on. */
function treeOf({ links }: View, root: GraphNode, steps: number): Twig[] {
  const reached = new Set([root]);
  const children = new Map<GraphNode, Twig[]>();
  let ring = [root];
  for (let depth = 1; depth <= steps; depth += 1) {
    const next: GraphNode[] = [];
    for (const parent of ring) {
      for (const link of links) {
        const node = link.from === parent ? link.to : link.to === parent ? link.from : null;
        if (!node || reached.has(node)) continue;
        reached.add(node);
        next.push(node);
        children.set(parent, [...(children.get(parent) ?? []), { node, depth, parent, link }]);
      }
    }
    ring = next;
  }
  const listed = (twig: Twig): Twig[] => [twig, ...(children.get(twig.node) ?? []).flatMap(listed)];
  return listed({ node: root, depth: 0, parent: null, link: null });
}

/** The node a tree grows from when nobody has chosen one: of those that agreements share the most tied. */
function rootOf({ nodes, roots }: View): GraphNode | null {
  const shared = ({ counts }: GraphNode) => counts.filter((count) => count > 0).length;
  const [root] = [...nodes].sort(
    (a, b) => shared(b) - shared(a) || b.total - a.total || a.index - b.index
  );
  return roots[0] ?? root ?? null;
}

interface Row {
  mark: DrawnNode;
  height: number;
}

function rowOf(twig: Twig, y: number, drawing: Drawing): Row {
  const { width, locale, measure } = drawing.context;
  const { node, depth, link } = twig;
  const x = depth * indent + largest / 2 + 2;
  const left = x + largest / 2 + 8;
  const place = { x: left, y: y + 5, width: width - left };
  const strong = depth === 0 ? ({ ...style, face: 'sans-650' } as const) : style;
  const name = textBlock(nodeName(node, locale), { ...strong, ...place }, measure);
  const tied = link ? [m.network_tie({ kind: link.kind, count: link.count }, { locale })] : [];
  const counted =
    node.total > 1 ? [m.network_count({ kind: 'commitment', count: node.total }, { locale })] : [];
  const words = [...tied, ...counted].join(' · ');
  const tie = textBlock(words, { ...small, ...place, y: place.y + name.height }, measure);
  const height = Math.max(30, name.height + tie.height + 10);
  const cy = y + 5 + style.lineHeight / 2;
  const mark = drawNode(
    node,
    { x, y: cy, side: 'below' },
    { ...drawing, unit: shapeArea / node.total }
  );
  const texts = [...name.lines, ...tie.lines].map((line) => ({
    ...line,
    x: line.x - x,
    y: line.y - cy
  }));
  const box = { x: depth * indent, y, width: width - depth * indent, height };
  const weight = depth === 0 ? 650 : 400;
  return { mark: { ...mark, ...box, inner: null, texts, weight, backs: [] }, height };
}

/** The line from a node down to one that hangs on it. */
function branch(link: Link, parent: DrawnNode, child: DrawnNode): DrawnEdge {
  const d = `M${parent.cx} ${parent.cy}V${child.cy - 8}Q${parent.cx} ${child.cy} ${parent.cx + 8} ${child.cy}H${child.cx}`;
  const { positions, ...edge } = drawable(link);
  return { ...edge, width: 1.5, d, parts: [{ d, position: positions.at(-1) ?? 0 }] };
}

/** One node and what hangs on it, as an indented list; for widths where a picture has no room. */
export function layoutTree(drawing: Drawing, steps: number): NetworkLayout {
  const { graph, view, context } = drawing;
  const root = rootOf(view);
  const all = root ? treeOf(view, root, steps) : [];
  const twigs = all.slice(0, rowsAtMost);
  const nodes = twigs.map(({ node }) => node);
  const shown: View = { ...view, nodes, links: twigs.flatMap(({ link }) => link ?? []) };
  const legend = placeLegend(graph, shown, null, context);
  const marks = new Map<GraphNode, DrawnNode>();
  const edges: DrawnEdge[] = [];
  let y = legend.height > 0 ? legend.height + 12 : 0;
  for (const twig of twigs) {
    const { mark, height } = rowOf(twig, y, drawing);
    marks.set(twig.node, mark);
    if (twig.link && twig.parent) edges.push(branch(twig.link, marks.get(twig.parent)!, mark));
    y += height;
  }
  const more = all.length - twigs.length;
  const words = more > 0 ? m.network_rows_more({ count: more }, { locale: context.locale }) : '';
  const rest = textBlock(
    words,
    { ...style, x: 0, y: y + 8, width: context.width },
    context.measure
  );
  if (more > 0) y += rest.height + 8;
  return {
    width: context.width,
    height: Math.ceil(y),
    marks: [...marks.values()],
    edges,
    legend,
    heads: rest.lines.map((text) => ({ text, position: null }))
  };
}
