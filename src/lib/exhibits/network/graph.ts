import type { PlacedAgreement } from '$lib/model/lookup';
import { edgeKinds, nodeKey, type EdgeKind, type NodeKind } from '$lib/model/network';
import type { Id, Passage, Text } from '$lib/model/types';

/** A node as it is published; `agreement` is a place in time, null for what agreements share. */
export interface InputNode {
  kind: NodeKind;
  id: Id;
  title: Text;
  /** Of a commitment: its number or letter. */
  label?: string;
  agreement: number | null;
  /** Of a theme: its heading as it stands. */
  heading?: Passage;
}

/** An edge in three numbers: its kind, and the places of its two nodes in `nodes`. */
export type InputEdge = [kind: number, from: number, to: number];

/** Where the middle of a node stands, in px of the design width, by its place in `nodes`. */
export type InputPlace = [node: number, x: number, y: number];

/** One published layout; `height` in px. */
export interface InputLayout {
  height: number;
  places: InputPlace[];
}

export interface NetworkInput {
  agreements: PlacedAgreement[];
  nodes: InputNode[];
  edges: InputEdge[];
  /** By view: each agreement's id, `all`, `shared`. */
  layouts: Record<string, InputLayout>;
}

export interface GraphNode extends InputNode {
  index: number;
  key: string;
  /** How many commitments it is tied to, by agreement in order of time; 1 for a commitment. */
  counts: number[];
  /** The sum of them. */
  total: number;
}

export interface GraphEdge {
  key: string;
  kind: EdgeKind;
  from: GraphNode;
  /** A commitment. */
  to: GraphNode;
}

export interface Graph {
  agreements: PlacedAgreement[];
  nodes: GraphNode[];
  edges: GraphEdge[];
  byKey: Map<string, GraphNode>;
  /** The edges of every node, by its key. */
  edgesOf: Map<string, GraphEdge[]>;
}

/** What stands between the keys of two nodes in the key of what ties them. */
const joint = '..';

export const linkKey = (from: GraphNode, to: GraphNode): string => `${from.key}${joint}${to.key}`;

/** The keys of the two nodes a link's key names; null for any other text. */
export function endsOf(key: string): [string, string] | null {
  const [from = '', to = '', ...more] = key.split(joint);
  return from && to && more.length === 0 ? [from, to] : null;
}

/** The other end of an edge. */
export const across = ({ from, to }: GraphEdge, node: GraphNode): GraphNode =>
  from === node ? to : from;

/** The commitments of every node by agreement, each counted once. */
function count(nodes: GraphNode[], edges: GraphEdge[]): void {
  const seen = new Set<string>();
  for (const { kind, from, to } of edges) {
    const key = linkKey(from, to);
    if (kind === 'continues' || seen.has(key)) continue;
    seen.add(key);
    from.counts[to.agreement ?? 0]! += 1;
    from.total += 1;
  }
  for (const node of nodes) {
    if (node.kind !== 'commitment') continue;
    node.counts[node.agreement ?? 0]! += 1;
    node.total += 1;
  }
}

function read({ agreements, nodes: rows, edges: ties }: NetworkInput, view: string): Graph {
  const nodes = rows.map((row, index): GraphNode => ({
    ...row,
    index,
    key: nodeKey(row.kind, row.id),
    counts: agreements.map(() => 0),
    total: 0
  }));
  const only = agreements.findIndex(({ id }) => id === view);
  const isIn = ({ kind, to }: GraphEdge) =>
    only < 0 || (kind !== 'continues' && to.agreement === only);
  const all = ties.map(([kind, from, to]): GraphEdge => {
    const ends = { from: nodes[from]!, to: nodes[to]! };
    return { key: linkKey(ends.from, ends.to), kind: edgeKinds[kind]!, ...ends };
  });
  const edges = all.filter(isIn);
  count(nodes, edges);
  const edgesOf = new Map<string, GraphEdge[]>(nodes.map(({ key }) => [key, []]));
  for (const edge of edges) {
    edgesOf.get(edge.from.key)!.push(edge);
    edgesOf.get(edge.to.key)!.push(edge);
  }
  return { agreements, nodes, edges, edgesOf, byKey: new Map(nodes.map((n) => [n.key, n])) };
}

/** Reading thousands of edges for every layout, title and table would cost more than drawing. */
const graphs = new WeakMap<NetworkInput, Map<string, Graph>>();

/**
 * The network of an input, with what its nodes are tied to; read once.
 * @param view the id of an agreement to read only its part, so that nothing else is counted
 */
export function graphOf(input: NetworkInput, view = 'all'): Graph {
  const own = input.agreements.some(({ id }) => id === view) ? view : 'all';
  const known = graphs.get(input) ?? new Map<string, Graph>();
  graphs.set(input, known);
  const graph = known.get(own) ?? read(input, own);
  known.set(own, graph);
  return graph;
}
