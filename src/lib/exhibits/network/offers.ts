import { edgeKinds, nodeKinds } from '$lib/model/network';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Options } from '../types';
import { graphOf, type NetworkInput } from './graph';
import { nodeName } from './names';
import { readNetwork } from './reading';

/** Of more nodes than this only the most tied are offered to choose from. */
const offered = 400;

/** The nodes a reader may look around, by kind, each kind in the order of its names. */
export function aroundGroups(
  input: NetworkInput,
  options: Options,
  locale: AppLocale
): { label: string; nodes: { key: string; name: string }[] }[] {
  const graph = graphOf(input);
  const { chosen } = readNetwork(input, options);
  const some =
    graph.nodes.length <= offered
      ? graph.nodes
      : [...graph.nodes].sort((a, b) => b.total - a.total || a.index - b.index).slice(0, offered);
  const known = graph.byKey.get(chosen.around ?? '');
  const all = new Set(known ? [...some, known] : some);
  return nodeKinds.flatMap((kind) => {
    const nodes = [...all]
      .filter((node) => node.kind === kind)
      .map((node) => ({ key: node.key, name: nodeName(node, locale) }));
    const label = m.network_kinds({ kind }, { locale });
    return nodes.length > 0 ? [{ label, nodes }] : [];
  });
}

/** A kind that may be shown or not, and the option that changes it. */
interface KindChoice {
  kind: string;
  name: string;
  shown: boolean;
  change: string;
}

/** The text of an option with a kind put in or taken out. */
function toggled(text: string | undefined, kind: string): string {
  const hidden = (text ?? '').split(',').filter(Boolean);
  return hidden.includes(kind)
    ? hidden.filter((other) => other !== kind).join(',')
    : [...hidden, kind].join(',');
}

/** Which kinds of nodes and of lines are shown. */
export function kindChoices(
  options: Options,
  locale: AppLocale
): { id: 'hide' | 'cut'; label: string; kinds: KindChoice[] }[] {
  const choice = (id: 'hide' | 'cut', kind: string, name: string): KindChoice => ({
    kind,
    name,
    shown: !(options[id] ?? '').split(',').includes(kind),
    change: toggled(options[id], kind)
  });
  return [
    {
      id: 'hide',
      label: m.network_filter_nodes({}, { locale }),
      kinds: nodeKinds.map((kind) => choice('hide', kind, m.network_kinds({ kind }, { locale })))
    },
    {
      id: 'cut',
      label: m.network_filter_edges({}, { locale }),
      kinds: edgeKinds.map((kind) =>
        choice('cut', kind, m.network_edge_kinds({ kind }, { locale }))
      )
    }
  ];
}
