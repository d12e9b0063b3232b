import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import type { PlacedText } from '$lib/viz/layout';
import { agreementsIn, bandsOf, designWidth, hasLanes, laneMiddles } from './bands';
import { placeInColumns } from './columns';
import { drawNode, type Drawing, type NetworkLayout, type Place } from './draw';
import { drawable, drawEdge } from './edges';
import type { GraphNode, InputLayout } from './graph';
import { placeLegend } from './legend';

type Head = NetworkLayout['heads'][number];

const headSize = 16;
const headHeight = 40;
const legendGap = 20;

/** Names over agreements side by side, and over what they share. */
function headsOf({ whole, graph, context }: Drawing, y: number): Head[] {
  if (!hasLanes(whole)) return [];
  const { width, locale } = context;
  const lanes = agreementsIn(whole);
  const middles = laneMiddles(lanes.length).map((x) => (x * width) / designWidth);
  const head = (words: string, x: number, position: number | null, anchor = 'middle'): Head => ({
    text: { x, y, text: words, anchor: anchor as PlacedText['anchor'], size: headSize },
    position
  });
  const titles = lanes.map((position) => textIn(graph.agreements[position]!.shortTitle, locale));
  const names = lanes.map((position, lane) => head(titles[lane]!, middles[lane]!, position));
  if (lanes.length > 2) return names;
  const [first = 0, second = 0] = lanes;
  const only = titles.map((agreement) => m.network_head_only({ agreement }, { locale }));
  return [
    head(only[0]!, 0, first, 'start'),
    ...names,
    head(m.network_head_shared({}, { locale }), width / 2, null),
    head(only[1]!, width, second, 'end')
  ];
}

/** The published places of a view, drawn out to the width; names stay as they are. */
function published(drawing: Drawing, layout: InputLayout): Map<GraphNode, Place> {
  const { view, whole, unit, context } = drawing;
  const stretch = context.width / designWidth;
  const bands = bandsOf(whole, unit, context.measure);
  const sides = new Map(whole.nodes.map(({ index }, at) => [index, bands[at]!.side]));
  const nodes = new Map(view.nodes.map((node) => [node.index, node]));
  return new Map(
    layout.places.flatMap(([index, x, y]): [GraphNode, Place][] => {
      const [node, side] = [nodes.get(index), sides.get(index)];
      return node && side ? [[node, { x: x * stretch, y, side }]] : [];
    })
  );
}

/** The network as a picture, from places worked out ahead, or around a node in columns. */
export function layoutPicture(drawing: Drawing, layout: InputLayout | undefined): NetworkLayout {
  const { graph, view, unit, context } = drawing;
  const legend = placeLegend(graph, view, unit, context);
  const around = view.roots.length > 0 || !layout;
  const laid = around
    ? placeInColumns(drawing)
    : { places: published(drawing, layout), height: layout.height };
  const top = legend.height + legendGap;
  const heads = around ? [] : headsOf(drawing, top + headSize);
  const start = top + (heads.length > 0 ? headHeight : 0);
  const places = new Map(
    [...laid.places].map(([node, place]) => [node, { ...place, y: place.y + start }])
  );
  const marks = [...places].map(([node, place]) => drawNode(node, place, drawing));
  return {
    width: context.width,
    height: Math.ceil(start + laid.height + 4),
    marks,
    edges: view.links.flatMap((link) => {
      const [from, to] = [places.get(link.from), places.get(link.to)];
      return from && to ? [drawEdge(drawable(link), from, to)] : [];
    }),
    legend,
    heads
  };
}
