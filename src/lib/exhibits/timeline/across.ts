import type { Lane } from '$lib/model/types';
import type { Box, PlacedText } from '$lib/viz/layout';
import { textBlock } from '$lib/viz/textBlock';
import type { Drawn } from './fold';
import { formOfDrawn, reachOf } from './glyph';
import { chipsAt, itemLabel, type ItemLabel } from './itemLabel';
import { laneName, laneOrder } from './itemWords';
import type { PlacedGroup, PlacedTimelineMark } from './placed';
import { amountOf, boxesOf, placeItem, scaleFor, shapeOf, type Plot } from './plot';
import { packRows, type Extent } from './rows';
import { ticksOf } from './ticks';
import type { Span } from './time';

const laneStyle = { size: 13, lineHeight: 17, face: 'sans-650' } as const;
const amountStyle = { size: 12, face: 'sans-650' } as const;
const axisHeight = 26;
const tickSize = 13;
const labelRoom = 230;
/** Between neighbours in a row, between rows, and above and below a lane's rows, in px. */
const gap = { item: 14, row: 12, lane: 12, label: 5 };
const bar = { plain: 8, money: 20, bare: 24 };
/** Beyond so many rows of a lane, only the more important things keep their words. */
const mostRows = 6;

interface Candidate {
  drawn: Drawn;
  label: ItemLabel;
  labelX: number;
  shape: Span;
  extent: Extent;
  amount: string | null;
}

interface Area {
  plot: Plot;
  /** In px: where time runs. */
  range: Span;
}

const clampInto = (x: number, width: number, [left, right]: Span) =>
  Math.max(left, Math.min(x, right - width));

/** A drawn thing with its words over its start, pushed back inside where it would leave. */
function candidateFor(drawn: Drawn, { plot, range }: Area): Candidate {
  const scale = scaleFor(plot.window, range);
  const reach = reachOf(formOfDrawn(drawn), [scale(drawn.span[0]), scale(drawn.span[1])]);
  const shape: Span = [Math.max(reach[0], range[0]), Math.min(reach[1], range[1])];
  const words = amountOf(drawn, plot);
  const onBar =
    words !== null && plot.context.measure(words, amountStyle) + 6 <= shape[1] - shape[0];
  const room = Math.min(labelRoom, range[1] - range[0]);
  const label = itemLabel(drawn, room, words && !onBar ? [words] : [], plot.input, plot.context);
  const labelX = clampInto(shape[0], label.width, range);
  return {
    drawn,
    label,
    labelX,
    shape,
    extent: {
      from: Math.min(labelX, shape[0]),
      to: Math.max(labelX + label.width, shape[1])
    },
    amount: onBar ? words : null
  };
}

/** More to say first: what commitments hang on, then what lasts longer. */
const byImportance = (a: Candidate, b: Candidate) => {
  const tied = ({ drawn }: Candidate) =>
    drawn.items.reduce((n, { item }) => n + item.commitments.length, 0);
  const lasts = ({ drawn: { span } }: Candidate) => span[1] - span[0];
  return b.drawn.items.length - a.drawn.items.length || tied(b) - tied(a) || lasts(b) - lasts(a);
};

/** The rows of a lane: with words as far as there is room, then without. */
function rowsOf(candidates: Candidate[]): { worded: Candidate[][]; bare: Candidate[][] } {
  let order = candidates;
  let places = packRows(
    order.map(({ extent }) => extent),
    gap.item,
    mostRows
  );
  if (places.includes(-1)) {
    order = [...candidates].sort(byImportance);
    places = packRows(
      order.map(({ extent }) => extent),
      gap.item,
      mostRows
    );
  }
  const rowsFrom = (things: Candidate[], rows: number[]) => {
    const made: Candidate[][] = [];
    things.forEach((thing, index) => {
      const row = rows[index]!;
      if (row >= 0) (made[row] ??= []).push(thing);
    });
    return made;
  };
  const rest = order.filter((_, index) => places[index] === -1);
  const bareExtents = rest.map(({ shape }) => {
    const middle = (shape[0] + shape[1]) / 2;
    const half = Math.max(bar.bare, shape[1] - shape[0]) / 2;
    return { from: middle - half, to: middle + half };
  });
  return { worded: rowsFrom(order, places), bare: rowsFrom(rest, packRows(bareExtents, 2)) };
}

/** One thing of a row whose bars stand on `middle`. */
function placeWorded(candidate: Candidate, middle: number, area: Area): PlacedTimelineMark[] {
  const { plot, range } = area;
  const { drawn, label, shape, amount } = candidate;
  const thickness = amount ? bar.money : bar.plain;
  const top = middle - thickness / 2 - gap.label - label.height;
  const glyph = shapeOf(drawn, {
    direction: 'across',
    scale: scaleFor(plot.window, range),
    range,
    middle,
    thickness
  });
  const words: Box = {
    x: candidate.labelX,
    y: top,
    width: label.width,
    height: label.height
  };
  const text: PlacedText | null = amount
    ? {
        x: (shape[0] + shape[1]) / 2,
        y: middle + 0.36 * amountStyle.size,
        text: amount,
        anchor: 'middle',
        size: amountStyle.size
      }
    : null;
  const targets = [words, ...boxesOf(glyph)];
  return [
    placeItem(
      drawn,
      glyph,
      { x: words.x, y: words.y, title: label.title, time: label.time },
      { leader: null, amount: text, targets },
      plot
    ),
    ...chipsAt(label, words)
  ];
}

/** One thing without words: a shape that can be pointed at. */
function placeBare(
  { drawn }: Candidate,
  middle: number,
  { plot, range }: Area
): PlacedTimelineMark {
  const glyph = shapeOf(drawn, {
    direction: 'across',
    scale: scaleFor(plot.window, range),
    range,
    middle,
    thickness: bar.plain
  });
  const none = { leader: null, amount: null, targets: null };
  return placeItem(drawn, glyph, { x: 0, y: 0, title: [], time: [] }, none, plot);
}

/** The rows of one lane below `y`. */
function placeLane(candidates: Candidate[], y: number, area: Area) {
  const { worded, bare } = rowsOf(candidates);
  const marks: PlacedTimelineMark[] = [];
  let bottom = y + gap.lane;
  for (const row of worded) {
    const words = Math.max(...row.map(({ label }) => label.height));
    const thickness = Math.max(...row.map(({ amount }) => (amount ? bar.money : bar.plain)));
    const middle = bottom + words + gap.label + thickness / 2;
    for (const candidate of row) marks.push(...placeWorded(candidate, middle, area));
    bottom = middle + thickness / 2 + gap.row;
  }
  for (const row of bare) {
    for (const candidate of row) marks.push(placeBare(candidate, bottom + bar.bare / 2, area));
    bottom += bar.bare + 2;
  }
  return { marks, bottom };
}

/**
 * Lays out one group of items with time running to the right: ticks on top, then a lane per kind
 * of date, its name on the left. Sizes in px.
 * @param y the top of the group
 * @param left how wide the lanes' names may be
 */
export function placeAcross(
  drawn: Drawn[],
  lanes: ReadonlySet<Lane>,
  y: number,
  left: number,
  area: Area
): { group: Omit<PlacedGroup, 'head'>; marks: PlacedTimelineMark[]; bottom: number } {
  const { plot, range } = area;
  const { locale, measure, width } = plot.context;
  const marks: PlacedTimelineMark[] = [];
  const placed: PlacedGroup['lanes'] = [];
  let bottom = y + axisHeight;
  for (const lane of laneOrder.filter((candidate) => lanes.has(candidate))) {
    const own = drawn.filter((thing) => thing.lane === lane);
    const candidates = own.map((thing) => candidateFor(thing, area));
    const name = textBlock(
      laneName(lane, locale),
      { ...laneStyle, x: 0, y: bottom + gap.lane, width: left },
      measure
    );
    placed.push({ y: bottom, x1: 0, x2: width, name: name.lines });
    const rows = placeLane(candidates, bottom, area);
    marks.push(...rows.marks);
    bottom = Math.max(rows.bottom, bottom + gap.lane + name.height + gap.row);
  }
  const scale = scaleFor(plot.window, range);
  const ticks = ticksOf(plot.window, range[1] - range[0], 'across', {
    locale,
    origin: plot.origin
  });
  const texts = ticks
    .map(({ at, label }): PlacedText => ({
      x: scale(at) + 4,
      y: y + 18,
      text: label,
      anchor: 'start',
      size: tickSize
    }))
    .filter(({ x, text }) => x + measure(text, { ...laneStyle, size: tickSize }) <= width);
  const grid = ticks.map(({ at, strong }) => ({
    x1: scale(at),
    x2: scale(at),
    y1: y + 4,
    y2: bottom,
    strong
  }));
  return { group: { grid, ticks: texts, lanes: placed }, marks, bottom };
}
