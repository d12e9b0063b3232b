import type { AppLocale } from '$lib/i18n/locale';
import type { Id } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { MarkDetail, Options } from '../types';
import { across, endsOf, graphOf, type Graph, type GraphEdge, type GraphNode } from './graph';
import type { NetworkInput } from './graph';
import { nodeName } from './names';
import { clausesOf } from './nodeWords';
import { readNetwork } from './reading';

/** More sentences than this are a document of their own: the node's commitments lead on. */
const sentencesAtMost = 24;

const isCommitment = ({ kind }: GraphNode) => kind === 'commitment';

/** What one edge says, in words: »The State is named in 1.1 …«. */
function edgeInWords({ kind, from, to }: GraphEdge, locale: AppLocale): string {
  return m.network_edge(
    { kind, from: nodeName(from, locale), to: nodeName(to, locale) },
    { locale }
  );
}

const isOurs = ({ kind }: GraphEdge) => kind === 'continues' || kind === 'belongs';

function detailOf(
  heading: string,
  facts: string[],
  nodes: GraphNode[],
  edges: GraphEdge[],
  locale: AppLocale
): MarkDetail {
  const ids = [...new Set(nodes.filter(isCommitment).map(({ id }): Id => id))];
  const more = ids.length - sentencesAtMost;
  const rest = more > 0 ? [m.network_sentences_more({ count: more }, { locale })] : [];
  return {
    heading,
    facts: [...new Set([...facts, ...rest])],
    passages: [...new Set(edges.map(({ from }) => from))].flatMap(({ heading }) => heading ?? []),
    commitments: ids.slice(0, sentencesAtMost),
    ours: edges.some(isOurs) ? m.network_ours({}, { locale }) : null
  };
}

/** A commitment with all that ties it; anything else with the commitments that name it. */
function nodeDetail(graph: Graph, node: GraphNode, locale: AppLocale): MarkDetail {
  const edges = graph.edgesOf.get(node.key)!;
  const ties = isCommitment(node) ? edges.map((edge) => edgeInWords(edge, locale)) : [];
  const facts = [...clausesOf(graph, node, locale), ...ties];
  const nodes = isCommitment(node)
    ? [node, ...edges.map((edge) => across(edge, node))]
    : edges.map(({ to }) => to);
  const own = isCommitment(node) ? edges : edges.filter(({ kind }) => kind === 'holds');
  const detail = detailOf(nodeName(node, locale), facts, nodes, own, locale);
  return {
    ...detail,
    more: { target: { kind: 'node', id: node.key }, text: m.network_step_in({}, { locale }) }
  };
}

function edgeDetail(edge: GraphEdge, locale: AppLocale): MarkDetail {
  const { from, to } = edge;
  return detailOf(edgeInWords(edge, locale), [], [from, to], [edge], locale);
}

/** What lies folded between a theme and an actor or area. */
function bundleDetail(graph: Graph, key: string, locale: AppLocale): MarkDetail | null {
  const [from, to] = (endsOf(key) ?? []).map((end) => graph.byKey.get(end));
  if (!from || !to) return null;
  const held = new Set(graph.edgesOf.get(from.key)!.map((edge) => edge.to));
  const between = graph.edgesOf.get(to.key)!.filter((edge) => held.has(edge.to));
  if (between.length === 0) return null;
  const nodes = between.map((edge) => edge.to);
  const count = new Set(nodes).size;
  const names = { from: nodeName(from, locale), to: nodeName(to, locale), count };
  return {
    ...detailOf(m.network_bundle(names, { locale }), [], nodes, between, locale),
    more: { target: { kind: 'node', id: key }, text: m.network_unfold({}, { locale }) }
  };
}

/** What a node, an edge or a bundle rests on; null when there is none of that key. */
export function detailNetwork(
  input: NetworkInput,
  key: string,
  locale: AppLocale
): MarkDetail | null {
  const graph = graphOf(input);
  const node = graph.byKey.get(key);
  if (node) return nodeDetail(graph, node, locale);
  const [from = '', to = ''] = endsOf(key) ?? [];
  const edge = graph.edgesOf.get(from)?.find((candidate) => candidate.to.key === to);
  return edge ? edgeDetail(edge, locale) : bundleDetail(graph, key, locale);
}

/** A node with what it is tied to in the view, a line with its two ends. */
export function relatedNetwork(input: NetworkInput, key: string, options: Options): string[] {
  const ends = endsOf(key);
  if (ends) return ends;
  const { links } = readNetwork(input, options).view;
  const others = links.flatMap(({ from, to }) =>
    from.key === key ? to.key : to.key === key ? from.key : []
  );
  return [key, ...others];
}
