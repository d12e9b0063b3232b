import { textIn } from '$lib/i18n/figures';
import { formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { numberCell, textCell } from '../cells';
import type { Options, Table } from '../types';
import type { NetworkInput } from './graph';
import { nodeName } from './names';
import { readNetwork } from './reading';

/** A column for each of so many agreements; of more only the sum. */
const columnsAtMost = 4;

/** Every node of the view: its kind, how many lines it has, its commitments by agreement. */
export function tableNetwork(input: NetworkInput, options: Options, locale: AppLocale): Table {
  const { graph, view } = readNetwork(input, options);
  const { nodes, links } = view;
  const degrees = new Map<string, number>();
  for (const { from, to } of links) {
    for (const { key } of [from, to]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  const columns = graph.agreements.length <= columnsAtMost ? graph.agreements : [];
  const number = (value: number) => numberCell(value, formatNumber(value, locale));
  const degreeOf = (key: string) => degrees.get(key) ?? 0;
  const ranked = [...nodes].sort(
    (a, b) => degreeOf(b.key) - degreeOf(a.key) || b.total - a.total || a.index - b.index
  );
  return {
    columns: [
      { id: 'name', label: m.network_column_name({}, { locale }), numeric: false },
      { id: 'kind', label: m.network_column_kind({}, { locale }), numeric: false },
      { id: 'degree', label: m.network_column_degree({}, { locale }), numeric: true },
      ...columns.map(({ id, shortTitle }) => ({
        id: `commitments-${id}`,
        label: m.network_column_commitments({ agreement: textIn(shortTitle, locale) }, { locale }),
        numeric: true
      })),
      ...(columns.length > 0
        ? []
        : [{ id: 'total', label: m.network_column_total({}, { locale }), numeric: true }])
    ],
    rows: ranked.map((node) => ({
      key: node.key,
      cells: [
        textCell(nodeName(node, locale)),
        textCell(m.network_kind({ kind: node.kind }, { locale })),
        number(degreeOf(node.key)),
        ...columns.map(({ position }) => number(node.counts[position]!)),
        ...(columns.length > 0 ? [] : [number(node.total)])
      ]
    }))
  };
}
