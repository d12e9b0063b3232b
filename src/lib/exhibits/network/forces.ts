import {
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum
} from 'd3-force';
import { measureOffice } from '$lib/viz/officeText';
import { measureText, type Measure } from '$lib/viz/text';
import { bandsOf, designWidth, type Band } from './bands';
import type { GraphNode, InputLayout } from './graph';
import { blockOf } from './labels';
import { keepInside, pushApart, settle, type Block } from './separate';
import { areaUnit } from './shapes';
import type { Link, View } from './view';

/** A block that forces move: d3-force keeps its speed in `vx` and `vy`. */
interface Body extends Block, SimulationNodeDatum {
  x: number;
  y: number;
  node: GraphNode;
  band: Band;
  /** Where it starts, and is drawn back to. */
  start: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  link: Link;
}

/** How long a spring wants to be, px, and how strong it is. */
const springs: Record<Link['kind'], { distance: number; strength: number }> = {
  holds: { distance: 44, strength: 0.5 },
  commits: { distance: 180, strength: 0.01 },
  named: { distance: 160, strength: 0.06 },
  belongs: { distance: 160, strength: 0.03 },
  continues: { distance: 200, strength: 0.04 },
  bundle: { distance: 240, strength: 0.02 }
};

/** How strongly a node is drawn to where it started: what keeps a picture in place. */
const homing = 0.1;

/** A linear congruential generator (Numerical Recipes), for nodes at one and the same place. */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** The part of the height that a theme starts with; coarse, so that one commitment hardly counts. */
const slotOf = (held: number) => 1 + Math.ceil(held / 3);

/** A height in coarse steps, so that one block more or less hardly changes it, px. */
const coarse = (height: number) => 200 * Math.max(1, Math.round(height / 200));

/** Between commitments of one theme at the start, px. */
const rowHeight = 16;

/**
 * Where blocks start: themes in the order of their document, down the whole height in each
 * agreement; their commitments about them; everything else amid what it is tied to.
 */
function startAt(bodies: Body[], links: Link[]): void {
  const full = coarse(tallestBand(bodies));
  const at = new Map<GraphNode, number>();
  const themes = bodies.flatMap(({ node }) => (node.kind === 'theme' ? node : []));
  const heldBy = new Map(themes.map((theme) => [theme, [] as GraphNode[]]));
  for (const { kind, from, to } of links) if (kind === 'holds') heldBy.get(from)?.push(to);
  for (const agreement of new Set(themes.map((theme) => theme.agreement))) {
    const own = themes.filter((theme) => theme.agreement === agreement);
    const slots = own.map((theme) => slotOf(heldBy.get(theme)!.length));
    const all = slots.reduce((sum, slot) => sum + slot, 0);
    let before = 0;
    own.forEach((theme, index) => {
      const middle = ((before + slots[index]! / 2) / all) * full;
      const held = heldBy.get(theme)!;
      at.set(theme, middle);
      held.forEach((node, row) => at.set(node, middle + (row - (held.length - 1) / 2) * rowHeight));
      before += slots[index]!;
    });
  }
  const near = (node: GraphNode) =>
    links.flatMap(({ from, to }) => {
      const other = from === node ? to : to === node ? from : null;
      return other ? (at.get(other) ?? []) : [];
    });
  for (const body of bodies) {
    const around = near(body.node);
    const mean = around.reduce((sum, y) => sum + y, 0) / Math.max(1, around.length);
    body.start = at.get(body.node) ?? mean;
  }
}

/** The height of the names on one side, which must all find room. */
function tallestBand(bodies: Body[]): number {
  const heights = new Map<number, number>();
  for (const { band, up, down } of bodies) {
    if (band.pull < 0.3) continue;
    heights.set(band.x, (heights.get(band.x) ?? 0) + up + down + 8);
  }
  return Math.max(0, ...heights.values());
}

/** Runs the forces until they rest. */
function run(bodies: Body[], links: Link[]): void {
  const of = new Map(bodies.map((body) => [body.node, body]));
  const ties = links.map((link): Spring => ({
    link,
    source: of.get(link.from)!,
    target: of.get(link.to)!
  }));
  const simulation = forceSimulation(bodies)
    .randomSource(seeded())
    .stop()
    .force(
      'x',
      forceX<Body>(({ band }) => band.x).strength(({ band }) => band.pull)
    )
    .force('y', forceY<Body>(({ start }) => start).strength(homing))
    .force(
      'links',
      forceLink<Body, Spring>(ties)
        .distance(({ link }) => springs[link.kind].distance)
        .strength(({ link }) => springs[link.kind].strength)
    )
    .force('room', () => {
      pushApart(bodies, 0.4);
      for (const body of bodies) keepInside(body, designWidth);
    });
  while (simulation.alpha() > simulation.alphaMin()) simulation.tick();
}

/** What the top of the picture is rounded up to, px. */
const topStep = 32;

/** How often what the forces leave overlapping is pushed apart before blocks are let down. */
const rounds = 200;

/** A place holds on the page and in a file for Office alike. */
const measures: Measure[] = [measureText, measureOffice];
/** Of a text the wider of the two. */
const roomiest: Measure = (text, style) =>
  Math.max(...measures.map((measure) => measure(text, style)));

/**
 * Where the nodes of a view stand: d3-force (Bostock 2021, velocity Verlet) from places that follow
 * from the order of the data, run to rest; then blocks of shape and name moved apart until none
 * overlaps, in any language. Plain arithmetic and square roots only, so that every machine gives
 * the same whole numbers.
 */
export function placeByForces(view: View): InputLayout {
  const unit = areaUnit(view.nodes);
  const bands = bandsOf(view, unit, roomiest);
  const bodies = view.nodes.map((node, index): Body => {
    const band = bands[index]!;
    return { ...blockOf(node, band, unit, ...measures), node, band, start: 0 };
  });
  startAt(bodies, view.links);
  for (const body of bodies) Object.assign(body, { x: body.band.x, y: body.start, vx: 0, vy: 0 });
  run(bodies, view.links);
  for (let round = 0; round < rounds && pushApart(bodies, 1); round += 1) {
    for (const body of bodies) keepInside(body, designWidth);
  }
  settle(bodies);
  const highest = bodies.reduce((least, { y, up }) => Math.min(least, y - up), Infinity);
  // In steps, so that the whole picture does not move when only its topmost node does.
  const top = Math.floor(highest / topStep) * topStep;
  return {
    height: bodies.reduce((most, { y, down }) => Math.max(most, Math.ceil(y - top + down)), 0),
    places: bodies.map(({ node, x, y }) => [node.index, x, y - top])
  };
}
