import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Ties } from '$lib/viz/alongEdges';
import type { Options } from '../types';
import type { DrawnEdge } from './draw';
import type { NetworkInput } from './graph';
import { nodeName } from './names';
import { nodeInWords } from './nodeWords';
import { readNetwork } from './reading';

/** Which marks the lines of a drawing tie to each other. */
export function tiesOf(edges: Pick<DrawnEdge, 'from' | 'to'>[]): Ties {
  const ties = new Map<string, Set<string>>();
  const tie = (from: string, to: string) =>
    ties.set(from, (ties.get(from) ?? new Set<string>()).add(to));
  for (const { from, to } of edges) {
    tie(from, to);
    tie(to, from);
  }
  return ties;
}

/**
 * Where a step has led, in words: what the line comes from, which of its lines it is, and what it
 * leads to; of a node that no line has led to, what it is and the first of its lines.
 * @param step the key that has the focus, and the one before where an edge led from there
 */
export function stepInWords(
  input: NetworkInput,
  options: Options,
  step: { focused: string; before: string | null },
  locale: AppLocale
): string {
  const { graph, view } = readNetwork(input, options);
  const node = graph.byKey.get(step.focused);
  if (!node) return '';
  const from = (step.before !== null && graph.byKey.get(step.before)) || node;
  const others = view.links.flatMap((link) =>
    link.from === from ? link.to : link.to === from ? link.from : []
  );
  const told = nodeInWords(graph, from, locale);
  const place = from === node ? 0 : others.indexOf(node);
  const other = others[place];
  if (!other) return told;
  const name = from === node ? nodeName(other, locale) : nodeInWords(graph, other, locale);
  return m.network_step({ from: told, place: place + 1, count: others.length, name }, { locale });
}
