import { placedAgreements, type PlacedAgreement } from '$lib/model/lookup';
import { edgeKinds, networkOf, type NodeKind } from '$lib/model/network';
import type { Dataset, Id } from '$lib/model/types';
import { viewsOf } from './choices';
import { placeByForces } from './forces';
import type { InputEdge, InputNode, NetworkInput } from './graph';
import { readNetwork } from './reading';

/** The input of nodes and edges, with the place of every node in every view. */
export function networkInput(
  agreements: PlacedAgreement[],
  nodes: InputNode[],
  edges: InputEdge[]
): NetworkInput {
  return placed({ agreements, nodes, edges, layouts: {} });
}

function placed(bare: NetworkInput): NetworkInput {
  const layouts = viewsOf(bare).map((view) => [
    view,
    placeByForces(readNetwork(bare, { view }).view)
  ]);
  return { ...bare, layouts: Object.fromEntries(layouts) as NetworkInput['layouts'] };
}

type Rows = Record<NodeKind, Map<Id, InputNode>>;

/** What is published of every row that can be a node. */
function rowsOf({ agreements, themes, commitments, actors, areas }: Dataset): Rows {
  const place = (agreement: Id) => agreements.findIndex(({ id }) => id === agreement);
  const table = <Row extends { id: Id }>(rows: Row[], node: (row: Row) => InputNode) =>
    new Map(rows.map((row) => [row.id, node(row)]));
  return {
    theme: table(themes, ({ id, title, agreement, heading }) => ({
      kind: 'theme',
      id,
      title,
      agreement: place(agreement),
      heading
    })),
    commitment: table(commitments, ({ id, title, agreement, label }) => ({
      kind: 'commitment',
      id,
      title,
      label,
      agreement: place(agreement)
    })),
    actor: table(actors, ({ id, name }) => ({ kind: 'actor', id, title: name, agreement: null })),
    area: table(areas, ({ id, title }) => ({ kind: 'area', id, title, agreement: null }))
  };
}

/** What is published of the network but for the places of its nodes. */
export function publishedNetwork(data: Dataset): NetworkInput {
  const { nodes, edges } = networkOf(data);
  const rows = rowsOf(data);
  const places = new Map(nodes.map(({ key }, index) => [key, index]));
  return {
    agreements: placedAgreements(data.agreements),
    nodes: nodes.map(({ kind, id }) => rows[kind].get(id)!),
    edges: edges.map(({ kind, from, to }): InputEdge => [
      edgeKinds.indexOf(kind),
      places.get(from)!,
      places.get(to)!
    ]),
    layouts: {}
  };
}

/** Themes, commitments, actors and areas, what ties them, and where each stands. */
export function selectNetwork(data: Dataset): NetworkInput {
  return placed(publishedNetwork(data));
}
