import type { PlacedText } from '$lib/viz/layout';
import type { Drawn } from './fold';
import { formOfDrawn, reachOf } from './glyph';
import { chipsAt, itemLabel } from './itemLabel';
import { laneName } from './itemWords';
import type { PlacedGroup, PlacedTimelineMark } from './placed';
import { amountOf, placeItem, scaleFor, shapeOf, type Plot } from './plot';
import { packRows, stackNear } from './rows';
import { ticksOf } from './ticks';
import type { Span } from './time';

const axisWidth = 38;
const tickSize = 13;
const gutter = 28;
const labelGap = 12;
/** The middle of the first line below the top of its block. */
const firstLine = 8.5;
const least = 240;
const pad = 14;
const column = { step: 10, bar: 5, most: 0.3 };
const round = (px: number) => Math.round(px * 10) / 10;

/** From the shape across to the gutter, then in a curve to the middle of the words' first line. */
function leaderPath(fromX: number, fromY: number, bend: number, toX: number, toY: number) {
  const [x, y, start, end, to] = [fromX, fromY, bend, toX, toY].map(round);
  const middle = round((bend + toX) / 2);
  return `M${x},${y}H${start}C${middle},${y} ${middle},${to} ${end},${to}`;
}

/** The columns the shapes stand in, so that none covers another; narrower where there are many. */
function columnsFor(reaches: Span[], width: number) {
  const places = packRows(
    reaches.map(([from, to]) => ({ from, to })),
    3
  );
  const count = Math.max(1, ...places.map((place) => place + 1));
  const step = Math.min(column.step, (width * column.most) / count);
  return { places, step, width: count * step };
}

/**
 * Lays out one group of items with time running down: the axis on the left, the shapes in columns
 * beside it, and the words of each on the right, as near to their moment as they fit. Sizes in px.
 * @param y the top of the group
 */
export function placeUpright(
  drawn: Drawn[],
  y: number,
  plot: Plot
): { group: Omit<PlacedGroup, 'head'>; marks: PlacedTimelineMark[]; range: Span; bottom: number } {
  const { input, context, window } = plot;
  const { width, locale } = context;
  const wordsFor = (thing: Drawn, room: number) => {
    const amount = amountOf(thing, plot);
    const extra = [...(amount ? [amount] : []), laneName(thing.lane, locale)];
    return itemLabel(thing, room, extra, input, context);
  };
  // The columns depend on the height, the height on the words, the words on the columns' width:
  // so the columns are first counted at the least height, where they are at their most.
  const rough = scaleFor(window, [0, least]);
  const reachAt = (scale: (moment: number) => number) => (thing: Drawn) =>
    reachOf(formOfDrawn(thing), [scale(thing.span[0]), scale(thing.span[1])]);
  const reserved = columnsFor(drawn.map(reachAt(rough)), width).width;
  const labelX = axisWidth + reserved + gutter;
  const labels = drawn.map((thing) => wordsFor(thing, width - labelX));
  const heights = labels.map(({ height }) => Math.max(24, height) + labelGap);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const range: Span = [y + pad, y + pad + Math.max(least, total)];
  const scale = scaleFor(window, range);
  const reaches = drawn.map(reachAt(scale));
  const columns = columnsFor(reaches, width);
  const spans = drawn.map(({ span }) => [
    Math.max(scale(span[0]), range[0]),
    Math.min(scale(span[1]), range[1])
  ]);
  const tops = stackNear(
    spans.map(([from = 0]) => from),
    heights,
    range
  );
  /** Where a shape comes nearest to the first line of its words. */
  const anchorOf = (index: number) => {
    const [from = 0, to = 0] = spans[index] ?? [];
    const inset = Math.min(4, (to - from) / 2);
    return Math.min(Math.max(tops[index]! + firstLine, from + inset), to - inset);
  };
  const marks = drawn.flatMap((thing, index): PlacedTimelineMark[] => {
    const middle = axisWidth + (columns.places[index]! + 0.5) * columns.step;
    const thickness = Math.max(1, Math.min(column.bar, columns.step - 3));
    const glyph = shapeOf(thing, { direction: 'down', scale, range, middle, thickness });
    const label = labels[index]!;
    const corner = { x: labelX, y: tops[index]! };
    const leader = leaderPath(
      middle,
      anchorOf(index),
      labelX - gutter,
      labelX - 6,
      tops[index]! + firstLine
    );
    const targets = [
      {
        x: labelX - 4,
        y: tops[index]! - 2,
        width: width - labelX + 4,
        height: Math.max(24, label.height) + 4
      }
    ];
    return [
      placeItem(
        thing,
        glyph,
        { ...corner, title: label.title, time: label.time },
        { leader, amount: null, targets },
        plot
      ),
      ...chipsAt(label, corner)
    ];
  });
  const ticks = ticksOf(window, range[1] - range[0], 'down', { locale, origin: plot.origin });
  return {
    group: {
      grid: ticks.map(({ at, strong }) => ({
        x1: 0,
        x2: labelX - gutter,
        y1: scale(at),
        y2: scale(at),
        strong
      })),
      ticks: ticks
        .filter(({ at }) => scale(at) + 18 <= range[1] + pad)
        .map(({ at, label }): PlacedText => ({
          x: 0,
          y: scale(at) + 14,
          text: label,
          anchor: 'start',
          size: tickSize
        })),
      lanes: []
    },
    marks,
    range,
    bottom: range[1] + pad
  };
}
