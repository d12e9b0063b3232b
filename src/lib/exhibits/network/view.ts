import type { EdgeKind } from '$lib/model/network';
import { across, endsOf, linkKey, type Graph, type GraphEdge, type GraphNode } from './graph';
import type { Chosen } from './choices';

/** What is drawn between two nodes: an edge, or the commitments that tie them folded into one. */
export interface Link {
  key: string;
  kind: EdgeKind | 'bundle';
  from: GraphNode;
  to: GraphNode;
  /** How many commitments it stands for. */
  count: number;
  /** The places in time of the agreements it belongs to, earliest first. */
  positions: number[];
}

/** The part of the network that a reader looks at. */
export interface View {
  nodes: GraphNode[];
  links: Link[];
  /** Whether commitments are folded into bundles. */
  folded: boolean;
  /** How many nodes there is no room for. */
  left: number;
  /** Around which nodes it is drawn; empty when around none. */
  roots: GraphNode[];
}

/** Above so many nodes a picture is no longer read: commitments fold into bundles. */
export const readable = 150;

/** How many of a kind are drawn at most where even the bundles are too many. */
const drawn = { theme: 36, actor: 36, area: 24, commitment: 60 };

type Part = Pick<View, 'nodes'> & { edges: GraphEdge[] };

/**
 * What more than one agreement has: the threads between commitments, and the actors and areas that
 * several have commitments with. Of these the commitments with a thread, or all where none has one.
 */
function sharedEdges({ edges, edgesOf }: Graph): GraphEdge[] {
  const threads = edges.filter(({ kind }) => kind === 'continues');
  const carried = new Set(threads.flatMap(({ from, to }) => [from, to]));
  const isShared = ({ counts }: GraphNode) => counts.filter((count) => count > 0).length > 1;
  const meets = (hub: GraphNode) => edgesOf.get(hub.key)!.some(({ to }) => carried.has(to));
  const isTie = ({ kind, from, to }: GraphEdge) =>
    kind === 'continues' || (isShared(from) && (carried.has(to) || !meets(from)));
  const held = new Set([...carried, ...edges.filter(isTie).map(({ to }) => to)]);
  return edges.filter((edge) => isTie(edge) || (edge.kind === 'holds' && held.has(edge.to)));
}

/** The nodes that edges touch, in the order of the data. */
function touchedBy(graph: Graph, edges: GraphEdge[]): GraphNode[] {
  const touched = new Set(edges.flatMap(({ from, to }) => [from.index, to.index]));
  return [...touched].sort((a, b) => a - b).map((index) => graph.nodes[index]!);
}

/** Bundles of theme with actor or area: how many commitments of the one touch the other. */
function bundles(edges: GraphEdge[]): Link[] {
  const themeOf = new Map<GraphNode, GraphNode>();
  for (const { kind, from, to } of edges) if (kind === 'holds') themeOf.set(to, from);
  const found = new Map<string, Link>();
  for (const { kind, from: to, to: commitment } of edges) {
    const from = themeOf.get(commitment);
    if (!from || kind === 'holds' || kind === 'continues') continue;
    const key = linkKey(from, to);
    const positions = [commitment.agreement ?? 0];
    const link = found.get(key) ?? { key, kind: 'bundle', from, to, count: 0, positions };
    link.count += 1;
    found.set(key, link);
  }
  return [...found.values()];
}

const edgeLink = ({ key, kind, from, to }: GraphEdge): Link => ({
  key,
  kind,
  from,
  to,
  count: 1,
  positions: kind === 'continues' ? [from.agreement ?? 0, to.agreement ?? 0] : [to.agreement ?? 0]
});

/** The most tied nodes of each kind, as many as there is room for; what is kept keeps its order. */
function most(nodes: GraphNode[], kept: ReadonlySet<GraphNode>): GraphNode[] {
  const ranked = [...nodes].sort(
    (a, b) => Number(kept.has(b)) - Number(kept.has(a)) || b.total - a.total || a.index - b.index
  );
  const room = { ...drawn };
  const chosen = new Set(ranked.filter(({ kind }) => room[kind]-- > 0));
  return nodes.filter((node) => chosen.has(node));
}

/** Folds commitments into bundles; `roots` stay whatever else finds no room. */
function fold(part: Part, roots: GraphNode[]): Omit<View, 'roots'> {
  const all = part.nodes.filter((node) => node.kind !== 'commitment' || roots.includes(node));
  const nodes = all.length > readable ? most(all, new Set(roots)) : all;
  const there = new Set(nodes);
  const direct = part.edges.filter(({ from, to }) => there.has(from) && there.has(to));
  const links = [...bundles(part.edges), ...direct.map(edgeLink)].filter(
    ({ from, to }) => there.has(from) && there.has(to)
  );
  return { nodes, links, folded: true, left: all.length - nodes.length };
}

/** The nodes so many steps from a root, itself included, over these edges. */
function within(edges: GraphEdge[], root: GraphNode, steps: number): Set<GraphNode> {
  let reached = new Set([root]);
  for (let step = 0; step < steps; step += 1) {
    const next = new Set(reached);
    for (const { from, to } of edges) {
      if (reached.has(from)) next.add(to);
      if (reached.has(to)) next.add(from);
    }
    reached = next;
  }
  return reached;
}

/** The two ends of a bundle and the commitments between them. */
function between(edges: GraphEdge[], ends: GraphNode[]): Set<GraphNode> {
  const touched = ends.map(
    (end) =>
      new Set(
        edges.filter((edge) => edge.from === end || edge.to === end).map((e) => across(e, end))
      )
  );
  const [first, ...others] = touched;
  const shared = [...(first ?? [])].filter((node) => others.every((other) => other.has(node)));
  return new Set([...ends, ...shared]);
}

/** Only what lies around a node, or between two. */
function aroundOf(part: Part, roots: GraphNode[], steps: number): Part {
  const reached =
    roots.length > 1 ? between(part.edges, roots) : within(part.edges, roots[0]!, steps);
  return {
    nodes: part.nodes.filter((node) => reached.has(node)),
    edges: part.edges.filter(({ from, to }) => reached.has(from) && reached.has(to))
  };
}

/**
 * What the reader's choices leave of the network.
 * @param graph of the chosen agreement alone where one is chosen
 */
export function viewOf(graph: Graph, chosen: Chosen): View {
  const all = chosen.view === 'shared' ? sharedEdges(graph) : graph.edges;
  const edges = all.filter(({ kind }) => chosen.edges.has(kind));
  const keys = chosen.around ? (endsOf(chosen.around) ?? [chosen.around]) : [];
  const whole: Part = { nodes: touchedBy(graph, edges), edges };
  const roots = keys.flatMap((key) => whole.nodes.find((node) => node.key === key) ?? []);
  const part = roots.length > 0 ? aroundOf(whole, roots, chosen.steps) : whole;
  const shown = ({ kind }: GraphNode) => chosen.nodes.has(kind);
  const commitments = chosen.nodes.has('commitment');
  if (part.nodes.length > readable || !commitments) {
    const folded = fold({ ...part, nodes: part.nodes.filter(shown) }, commitments ? roots : []);
    return { ...folded, roots };
  }
  return {
    nodes: part.nodes.filter(shown),
    links: part.edges.filter(({ from, to }) => shown(from) && shown(to)).map(edgeLink),
    folded: false,
    left: 0,
    roots: roots.filter(shown)
  };
}
