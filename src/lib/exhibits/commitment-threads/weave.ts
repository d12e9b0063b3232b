import { pointAt, type Span } from './curve';
import type { Thread } from './reading';
import { portGap } from './rows';

/** One gap between two columns: where it begins and ends, and how long threads stay level. */
export interface Gap {
  x0: number;
  x1: number;
  lead: number;
}

/** A thread's way, a span for every gap it crosses, and where its sign stands. */
export interface WovenThread {
  thread: Thread;
  spans: Span[];
  /** Which span carries the sign, and at which part of its curve. */
  sign: { span: number; t: number };
}

/** The places of a thread from column to column: its ends, and itself where it passes through. */
function stops(thread: Thread, columnOf: (id: string) => number): { column: number; id: string }[] {
  const [first, last] = [columnOf(thread.from), columnOf(thread.to)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    column: first + index,
    id: index === 0 ? thread.from : first + index === last ? thread.to : thread.key
  }));
}

interface Strand {
  thread: number;
  from: string;
  to: string;
}

/** The heights at which strands meet one side of a gap, spread so that none crosses at its end. */
function ports(
  strands: readonly Strand[],
  end: 'from' | 'to',
  centre: (id: string) => number
): Map<Strand, number> {
  const other = end === 'from' ? 'to' : 'from';
  const groups = new Map<string, Strand[]>();
  for (const strand of strands) {
    groups.set(strand[end], [...(groups.get(strand[end]) ?? []), strand]);
  }
  return new Map(
    [...groups].flatMap(([id, group]) =>
      group
        .toSorted((a, b) => centre(a[other]) - centre(b[other]))
        .map((strand, index) => [strand, centre(id) + (index - (group.length - 1) / 2) * portGap])
    )
  );
}

/** A sign wants this much room, in px, to itself and from other threads. */
const signRoom = 24;
const threadRoom = 11;

/** The places on a curve that a sign may take, the middle first. */
const places = Array.from({ length: 25 }, (_, index) => {
  const step = Math.ceil(index / 2) * 0.03;
  return 0.5 + (index % 2 === 0 ? step : -step);
});

type Spot = ReturnType<typeof pointAt>;

/** How much a sign in a spot is in the way of the signs there are, and of the other threads. */
function crowding(here: Spot, taken: readonly Spot[], others: readonly Spot[]): number {
  const slope = Math.cos(here.angle);
  let cost = 0;
  for (const { x, y } of taken) {
    const near = Math.max(Math.abs(x - here.x), Math.abs(y - here.y));
    if (near < signRoom) cost += 10 + (signRoom - near);
  }
  for (const other of others) {
    if (other === here) continue;
    const apart = Math.abs(other.y - here.y) * slope;
    if (apart < threadRoom) cost += 1 + (threadRoom - apart) / threadRoom;
  }
  return cost;
}

/**
 * For each span of one gap the place of its sign: near the middle, clear of the others. At the
 * same part of their curves all spans of a gap are equally far across it.
 */
function placeSigns(spans: readonly Span[]): number[] {
  const spots = places.map((t) => spans.map((span) => pointAt(span, t)));
  const taken: Spot[] = [];
  return spans.map((_, index) => {
    let best = { t: 0.5, cost: Infinity, spot: spots[0]![index]! };
    places.forEach((t, place) => {
      const spot = spots[place]![index]!;
      const aside = Math.abs(t - 0.5);
      if (aside >= best.cost) return;
      const cost = aside + crowding(spot, taken, spots[place]!);
      if (cost < best.cost) best = { t, cost, spot };
    });
    taken.push(best.spot);
    return best.t;
  });
}

/**
 * The way of every thread from column to column. Threads that share an end meet it side by side,
 * in the order of their other ends, so that they cross only where the order of columns makes them.
 * @param centre the height of a commitment, or of the place where a thread passes through
 */
export function weave(
  threads: readonly Thread[],
  gaps: readonly Gap[],
  columnOf: (id: string) => number,
  centre: (id: string) => number
): WovenThread[] {
  const routes = threads.map((thread) => stops(thread, columnOf));
  const woven: WovenThread[] = threads.map((thread) => ({
    thread,
    spans: [],
    sign: { span: 0, t: 0.5 }
  }));
  gaps.forEach(({ x0, x1, lead }, gap) => {
    const strands = routes.flatMap((route, thread): Strand[] => {
      const index = route.findIndex(({ column }) => column === gap);
      const [from, to] = [route[index], route[index + 1]];
      return from && to ? [{ thread, from: from.id, to: to.id }] : [];
    });
    const [starts, ends] = [ports(strands, 'from', centre), ports(strands, 'to', centre)];
    const spans = strands.map((strand) => ({
      from: { x: x0, y: starts.get(strand)! },
      to: { x: x1, y: ends.get(strand)! },
      lead
    }));
    const signs = placeSigns(spans);
    strands.forEach(({ thread }, index) => {
      const own = woven[thread]!;
      own.sign = { span: own.spans.length, t: signs[index]! };
      own.spans.push(spans[index]!);
    });
  });
  return woven;
}
