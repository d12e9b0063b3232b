import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { NodeKind } from '$lib/model/network';
import { m } from '$lib/paraglide/messages';
import type { Chosen } from './choices';
import type { Graph, GraphNode } from './graph';
import { nodeName } from './names';
import { agreementName } from './nodeWords';
import type { View } from './view';

/** Names beyond this many are not read in a title: the number says it. */
const namesAtMost = 3;

export const ofKind = (nodes: GraphNode[], wanted: NodeKind): GraphNode[] =>
  nodes.filter(({ kind }) => kind === wanted);

/** What several agreements have commitments with. */
const isShared = ({ counts }: GraphNode) => counts.filter((count) => count > 0).length > 1;

const sharedActors = ({ nodes }: Pick<Graph, 'nodes'>): GraphNode[] =>
  ofKind(nodes, 'actor').filter(isShared);

/** The themes of which no commitment is carried on from another agreement or to one. */
export function themesAlone({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>): GraphNode[] {
  const threads = edges.filter(({ kind }) => kind === 'continues');
  const carried = new Set(threads.flatMap(({ from, to }) => [from, to]));
  const held = edges.filter(({ kind, to }) => kind === 'holds' && carried.has(to));
  const tied = new Set(held.map(({ from }) => from));
  return ofKind(nodes, 'theme').filter((theme) => !tied.has(theme));
}

const namesOf = (nodes: GraphNode[], locale: AppLocale) =>
  formatList(
    nodes.map((node) => nodeName(node, locale)),
    locale
  );

/** Which actors hold the agreements together, and which themes stand alone. */
function wholeTitle(graph: Graph, locale: AppLocale): string {
  const actors = sharedActors(graph);
  const count = actors.length;
  const alone = themesAlone(graph).length;
  const total = ofKind(graph.nodes, 'theme').length;
  const named = count > 0 && count <= namesAtMost ? 'yes' : 'no';
  const both = graph.agreements.length === 2 ? 'yes' : 'no';
  const names = namesOf(actors, locale);
  return m.network_title(
    {
      actors: m.network_title_actors({ count, named, names, both }, { locale }),
      themes: m.network_title_themes({ count: alone, total }, { locale })
    },
    { locale }
  );
}

/** Which actor has to do with the most commitments of one agreement. */
function oneTitle(graph: Graph, position: number, locale: AppLocale): string {
  const agreement = agreementName(graph, position, locale);
  const of = ({ counts }: GraphNode) => counts[position] ?? 0;
  const actors = ofKind(graph.nodes, 'actor');
  const count = Math.max(0, ...actors.map(of));
  const total = ofKind(graph.nodes, 'commitment').filter((node) => of(node) > 0).length;
  if (count === 0) return m.network_title_nobody({ agreement, total }, { locale });
  const first = actors.filter((node) => of(node) === count);
  const named = first.length <= namesAtMost ? 'yes' : 'no';
  const names = namesOf(first, locale);
  return m.network_title_one(
    { agreement, count, total, actors: first.length, named, names },
    { locale }
  );
}

/** »9 commitments, 2 actors and 1 theme«, what there is. */
export function countsInWords(nodes: GraphNode[], locale: AppLocale): string {
  const kinds: NodeKind[] = ['commitment', 'theme', 'actor', 'area'];
  const parts = kinds.flatMap((kind) => {
    const count = ofKind(nodes, kind).length;
    return count > 0 ? m.network_count({ kind, count }, { locale }) : [];
  });
  return formatList(parts, locale);
}

function sharedTitle(view: View, locale: AppLocale): string {
  const threads = view.links.filter(({ kind }) => kind === 'continues').length;
  const actors = ofKind(view.nodes, 'actor').length;
  const areas = ofKind(view.nodes, 'area').length;
  if (threads === 0) return m.network_title_unshared({}, { locale });
  return m.network_title_shared(
    {
      threads: m.network_threads({ count: threads }, { locale }),
      actors: m.network_count({ kind: 'actor', count: actors }, { locale }),
      areas: m.network_count({ kind: 'area', count: areas }, { locale })
    },
    { locale }
  );
}

/** The finding of a view, in a full sentence. */
export function titleOf(graph: Graph, chosen: Chosen, view: View, locale: AppLocale): string {
  if (view.nodes.length === 0) return m.network_title_nothing({}, { locale });
  const { roots, nodes } = view;
  if (roots.length > 0) {
    const others = nodes.filter((node) => !roots.includes(node));
    const name = namesOf(roots, locale);
    return others.length > 0
      ? m.network_title_around({ name, counts: countsInWords(others, locale) }, { locale })
      : m.network_title_around_nothing({ name }, { locale });
  }
  const position = graph.agreements.findIndex(({ id }) => id === chosen.view);
  if (position >= 0) return oneTitle(graph, position, locale);
  if (chosen.view === 'shared') return sharedTitle(view, locale);
  return graph.agreements.length > 1 ? wholeTitle(graph, locale) : oneTitle(graph, 0, locale);
}
