import { edgeKinds, nodeKinds, type EdgeKind, type NodeKind } from '$lib/model/network';
import type { Options } from '../types';
import type { Graph } from './graph';

/** What a reader has chosen to see, read from options of which any may be missing or nonsense. */
export interface Chosen {
  /** `all`, `shared`, or the id of an agreement. */
  view: string;
  /** The key of a node, or of the two nodes between which commitments are to be seen. */
  around: string | null;
  steps: 1 | 2;
  nodes: ReadonlySet<NodeKind>;
  edges: ReadonlySet<EdgeKind>;
}

/** The kinds of a list that a comma-separated text does not leave out. */
function without<Kind extends string>(kinds: readonly Kind[], hidden = ''): Set<Kind> {
  const out = hidden.split(',');
  return new Set(kinds.filter((kind) => !out.includes(kind)));
}

/** The views there are: everything, each agreement, and what several share. */
export function viewsOf({ agreements }: Pick<Graph, 'agreements'>): string[] {
  if (agreements.length < 2) return ['all'];
  return ['all', ...agreements.map(({ id }) => id), 'shared'];
}

/** Total: what is unknown counts as not chosen. */
export function chosenIn(graph: Pick<Graph, 'agreements' | 'byKey'>, options: Options): Chosen {
  const { view = '', around = '', steps, hide, cut } = options;
  const known = around.split('..').every((key) => graph.byKey.has(key));
  return {
    view: viewsOf(graph).includes(view) ? view : 'all',
    around: known ? around : null,
    steps: steps === '2' ? 2 : 1,
    nodes: without(nodeKinds, hide),
    edges: without(edgeKinds, cut)
  };
}
