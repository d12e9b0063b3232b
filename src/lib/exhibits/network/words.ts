import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { agreementsAsSource, agreementsOf } from '../agreements';
import type { Choice, Description, Options } from '../types';
import type { Chosen } from './choices';
import { graphOf, type Graph, type GraphNode, type NetworkInput } from './graph';
import { nodeName } from './names';
import { agreementName, nodeInWords } from './nodeWords';
import { countsInWords, ofKind, themesAlone, titleOf } from './title';
import { readNetwork } from './reading';
import type { View } from './view';

/** How many nodes are offered to look around; the network's own page offers all. */
const offered = 8;
/** How many of the most connected actors are told. */
const told = 5;

const mostTied = (nodes: GraphNode[], count: number): GraphNode[] =>
  [...nodes].sort((a, b) => b.total - a.total || a.index - b.index).slice(0, count);

function viewChoice(graph: Graph, locale: AppLocale): Choice[] {
  const { agreements } = graph;
  if (agreements.length < 2) return [];
  const each = agreements.map(({ id, shortTitle }) => ({
    value: id,
    label: textIn(shortTitle, locale)
  }));
  return [
    {
      id: 'view',
      label: m.network_choice_view({}, { locale }),
      values: [
        { value: 'all', label: m.network_view_all({}, { locale }) },
        ...each,
        { value: 'shared', label: m.network_view_shared({}, { locale }) }
      ],
      fallback: 'all'
    }
  ];
}

/** Which part of the network, around which node, and how far out. */
export function choicesNetwork(input: NetworkInput, locale: AppLocale): Choice[] {
  const graph = graphOf(input);
  const hubs = graph.nodes.filter(({ kind }) => kind !== 'commitment');
  if (hubs.length === 0) return [];
  const around = mostTied(hubs, offered).map((node) => ({
    value: node.key,
    label: nodeName(node, locale)
  }));
  return [
    ...viewChoice(graph, locale),
    {
      id: 'around',
      label: m.network_choice_around({}, { locale }),
      values: [{ value: 'none', label: m.network_around_none({}, { locale }) }, ...around],
      fallback: 'none'
    },
    {
      id: 'steps',
      label: m.network_choice_steps({}, { locale }),
      values: [
        { value: '1', label: m.network_steps({ count: 1 }, { locale }) },
        { value: '2', label: m.network_steps({ count: 2 }, { locale }) }
      ],
      fallback: '1'
    }
  ];
}

function summary(graph: Graph, view: View, title: string, locale: AppLocale): string {
  const sentences = [`${title}.`];
  if (view.nodes.length === 0) return sentences.join(' ');
  const counts = countsInWords(view.nodes, locale);
  sentences.push(m.network_summary_counts({ counts }, { locale }));
  const actors = mostTied(ofKind(view.nodes, 'actor'), told);
  if (actors.length > 0) {
    const names = actors.map((node) => nodeInWords(graph, node, locale)).join('; ');
    sentences.push(m.network_summary_actors({ names }, { locale }));
  }
  return sentences.join(' ');
}

/** What a careful reader must know: what counts as named, what is folded, what is our reading. */
function notesOf(graph: Graph, { view: name, around }: Chosen, view: View, locale: AppLocale) {
  if (view.nodes.length === 0) return [];
  const notes = [m.network_note_named({}, { locale })];
  const whole = name === 'all' && around === null && graph.agreements.length > 1;
  const alone = whole ? themesAlone(graph).slice(0, 12) : [];
  if (alone.length > 0) {
    const names = alone
      .map(
        (node) => `${nodeName(node, locale)} (${agreementName(graph, node.agreement ?? 0, locale)})`
      )
      .join(', ');
    notes.push(m.network_note_alone({ names }, { locale }));
  }
  if (view.folded) notes.push(m.network_note_folded({}, { locale }));
  if (view.left > 0) notes.push(m.network_note_left({ count: view.left }, { locale }));
  notes.push(m.network_note_ours({}, { locale }));
  return notes;
}

/** The finding, the view in words, and what must be known to read it. */
export function describeNetwork(
  input: NetworkInput,
  options: Options,
  locale: AppLocale
): Description {
  const { graph, chosen, view } = readNetwork(input, options);
  const title = titleOf(graph, chosen, view, locale);
  const positions = new Set(view.nodes.flatMap(({ agreement }) => agreement ?? []));
  const ids = graph.agreements.filter((_, position) => positions.has(position)).map(({ id }) => id);
  return {
    title,
    howToRead: m.network_how({}, { locale }),
    summary: summary(graph, view, title, locale),
    notes: notesOf(graph, chosen, view, locale),
    source: ids.length > 3 ? '' : agreementsAsSource(agreementsOf(graph.agreements, ids), locale)
  };
}
