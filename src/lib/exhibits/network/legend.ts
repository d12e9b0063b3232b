import { textIn } from '$lib/i18n/figures';
import { nodeKinds, type NodeKind } from '$lib/model/network';
import { m } from '$lib/paraglide/messages';
import type { LayoutContext, PlacedText } from '$lib/viz/layout';
import type { Graph } from './graph';
import { halfSize, outline } from './shapes';
import type { Link, View } from './view';

/** A sample of the legend: a shape about its middle, or a stroke of a line. */
export interface Sample {
  x: number;
  y: number;
  shape: string | null;
  line: { width: number; dash: boolean } | null;
  /** The agreement whose colour it has, null for none. */
  position: number | null;
}

export interface PlacedLegend {
  samples: Sample[];
  texts: PlacedText[];
  height: number;
}

interface Entry {
  text: string;
  /** How wide its sample is, px. */
  room: number;
  sample: Omit<Sample, 'x' | 'y'>;
}

const style = { size: 13, face: 'sans-400' } as const;
const row = 26;
const gap = 20;

const shapeEntry = (kind: NodeKind, count: number, unit: number, text: string): Entry => {
  const half = halfSize(kind, count, unit);
  return {
    text,
    room: 2 * half.w,
    sample: { shape: outline(kind, half), line: null, position: null }
  };
};

const lineEntry = (kind: Link['kind'], text: string): Entry => ({
  text,
  room: 26,
  sample: {
    shape: null,
    position: null,
    line: { width: kind === 'continues' ? 2.5 : 1.25, dash: kind === 'named' }
  }
});

/** What stands for what: kinds by shape, agreements by colour, lines by stroke, and the size. */
function entries(
  graph: Graph,
  view: View,
  unit: number | null,
  locale: LayoutContext['locale']
): Entry[] {
  const there = new Set(view.nodes.map(({ kind }) => kind));
  const ties = new Set(view.links.map(({ kind }) => kind));
  const kinds = nodeKinds
    .filter((kind) => there.has(kind))
    .map((kind) => shapeEntry(kind, 1, Math.PI * 49, m.network_kind({ kind }, { locale })));
  const positions = [...new Set(view.links.flatMap((link) => link.positions))].sort(
    (a, b) => a - b
  );
  const agreements = graph.agreements
    .filter(({ position }) => positions.includes(position) && positions.length <= 6)
    .map(({ shortTitle, position }): Entry => ({
      text: textIn(shortTitle, locale),
      room: 26,
      sample: { shape: 'M-13 -5h26v10h-26Z', line: null, position }
    }));
  const size =
    unit === null ? [] : [shapeEntry('commitment', 1, unit, m.network_size({}, { locale }))];
  const lines = (['named', 'continues', 'bundle'] as const)
    .filter((kind) => ties.has(kind))
    .map((kind) => lineEntry(kind, m.network_line({ kind }, { locale })));
  return [...kinds, ...agreements, ...lines, ...size];
}

/**
 * The legend in as many rows as the width asks for.
 * @param unit the area of one commitment, px², null where size means nothing
 */
export function placeLegend(
  graph: Graph,
  view: View,
  unit: number | null,
  { width, locale, measure }: LayoutContext
): PlacedLegend {
  const placed: PlacedLegend = { samples: [], texts: [], height: 0 };
  let [x, y] = [0, row / 2];
  for (const { text, room, sample } of entries(graph, view, unit, locale)) {
    const needed = room + 6 + measure(text, style);
    if (x > 0 && x + needed > width) [x, y] = [0, y + row];
    placed.samples.push({ ...sample, x: x + room / 2, y });
    placed.texts.push({ x: x + room + 6, y: y + 4.7, text, anchor: 'start', size: style.size });
    x += needed + gap;
    placed.height = y + row / 2;
  }
  return placed;
}
