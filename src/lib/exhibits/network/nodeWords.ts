import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { memory } from '$lib/viz/remember';
import type { Graph, GraphNode } from './graph';
import { nodeName } from './names';

/** In more agreements than this a node's commitments are told as a sum. */
const agreementsAtMost = 3;

export const agreementName = (graph: Graph, position: number, locale: AppLocale): string =>
  textIn(graph.agreements[position]?.shortTitle ?? {}, locale);

/** »nævnt i 3 tilsagn i 2011«, a clause for each kind of tie and each agreement. */
export function clausesOf(graph: Graph, node: GraphNode, locale: AppLocale): string[] {
  if (node.kind === 'commitment') {
    const agreement = agreementName(graph, node.agreement ?? 0, locale);
    return [m.network_commitment_of({ agreement }, { locale })];
  }
  const agreements = node.counts.filter((count) => count > 0).length;
  if (agreements > agreementsAtMost) {
    return [m.network_clause_many({ count: node.total, agreements }, { locale })];
  }
  const ties = graph.edgesOf.get(node.key) ?? [];
  const kinds = ['holds', 'commits', 'named', 'belongs'] as const;
  return kinds.flatMap((kind) =>
    node.counts.flatMap((_, position) => {
      const count = ties.filter((tie) => tie.kind === kind && tie.to.agreement === position).length;
      const agreement = agreementName(graph, position, locale);
      return count > 0 ? [m.network_clause({ kind, count, agreement }, { locale })] : [];
    })
  );
}

const wordsOf = memory<Graph, string>();

/** A node in full words: `Ministry of Education, named in 3 commitments of 2011`. */
export const nodeInWords = (graph: Graph, node: GraphNode, locale: AppLocale): string =>
  wordsOf(graph, `${locale} ${node.key}`, () => {
    const clauses = formatList(clausesOf(graph, node, locale), locale);
    return m.network_node({ name: nodeName(node, locale), clauses }, { locale });
  });
