import { written } from './shapes';

export interface Point {
  x: number;
  y: number;
}

/**
 * The way of a thread through one gap between columns: level for `lead` px at both ends, so that
 * it is clear of the stubs there, and an S between.
 */
export interface Span {
  from: Point;
  to: Point;
  lead: number;
}

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t
});

type Cubic = [Point, Point, Point, Point];

function cubic({ from, to, lead }: Span): Cubic {
  const [start, end] = [from.x + lead, to.x - lead];
  const middle = (start + end) / 2;
  return [
    { x: start, y: from.y },
    { x: middle, y: from.y },
    { x: middle, y: to.y },
    { x: end, y: to.y }
  ];
}

/** Cuts a cubic Bézier curve in two at `t` (de Casteljau). */
function split([a, b, c, d]: Cubic, t: number): [Cubic, Cubic] {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)];
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)];
  const point = between(abc, bcd, t);
  return [
    [a, ab, abc, point],
    [point, bcd, cd, d]
  ];
}

const at = ({ x, y }: Point) => `${written(x)} ${written(y)}`;
const bend = ([, b, c, d]: Cubic) => `C${at(b)} ${at(c)} ${at(d)}`;

/** The whole way as path data that goes on from where the pen is. */
export function through(span: Span): string {
  const curve = cubic(span);
  return `H${written(curve[0].x)}${bend(curve)}H${written(span.to.x)}`;
}

/** The two halves of the way, cut at `t` of its curve. */
export function halves(span: Span, t: number): { before: string; after: string } {
  const curve = cubic(span);
  const [first, second] = split(curve, t);
  return {
    before: `H${written(curve[0].x)}${bend(first)}`,
    after: `M${at(second[0])}${bend(second)}H${written(span.to.x)}`
  };
}

/** Where the curve is at `t`, and how it is turned there, in radians. */
export function pointAt(span: Span, t: number): Point & { angle: number } {
  const [[, , before, point], [, after]] = split(cubic(span), t);
  return { ...point, angle: Math.atan2(after.y - before.y, after.x - before.x) };
}
