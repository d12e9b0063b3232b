import type { DrawnEdge } from './draw';
import type { Link } from './view';

interface Point {
  x: number;
  y: number;
}

const written = (value: number) => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point) => `${written(x)} ${written(y)}`;
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The control points of a line that leaves and arrives level where it has far to go sideways. */
function controls(a: Point, b: Point): [Point, Point] {
  // One above the other, with others between: around them.
  if (Math.abs(b.x - a.x) < 2 && Math.abs(b.y - a.y) > 60) {
    const out = Math.min(70, Math.abs(b.y - a.y) / 3);
    return [
      { x: a.x - out, y: a.y },
      { x: b.x - out, y: b.y }
    ];
  }
  const far = Math.abs(b.x - a.x) > 90;
  const bend = far ? (b.x - a.x) / 2 : 0;
  if (!far) return [middle(a, middle(a, b)), middle(b, middle(a, b))];
  return [
    { x: a.x + bend, y: a.y },
    { x: b.x - bend, y: b.y }
  ];
}

const curve = (a: Point, c: Point, d: Point, b: Point) => `M${at(a)}C${at(c)} ${at(d)} ${at(b)}`;

/** A line in the colour of each of its agreements: two halves of one curve (de Casteljau). */
function partsOf(a: Point, b: Point, positions: number[]): DrawnEdge['parts'] {
  const [c, d] = controls(a, b);
  const [first = 0, second = first] = positions;
  if (first === second) return [{ d: curve(a, c, d, b), position: first }];
  const [ac, cd, db] = [middle(a, c), middle(c, d), middle(d, b)];
  const [left, right] = [middle(ac, cd), middle(cd, db)];
  const half = middle(left, right);
  return [
    { d: curve(a, ac, left, half), position: first },
    { d: curve(half, right, db, b), position: second }
  ];
}

const widths: Record<Link['kind'], number> = {
  holds: 1.5,
  commits: 1,
  named: 1,
  belongs: 1,
  continues: 2.5,
  bundle: 1
};

/** The widest a bundle is drawn, px. */
const widestBundle = 8;

type Drawable = Pick<DrawnEdge, 'key' | 'kind' | 'from' | 'to' | 'width'> & {
  positions: number[];
};

/** What is drawn of a link, but for its way. */
export const drawable = ({ key, kind, from, to, count, positions }: Link): Drawable => ({
  key,
  kind,
  from: from.key,
  to: to.key,
  positions,
  width: kind === 'bundle' ? Math.min(widestBundle, count) : widths[kind]
});

/** A link from one place to another. */
export function drawEdge({ positions, ...edge }: Drawable, a: Point, b: Point): DrawnEdge {
  const [c, d] = controls(a, b);
  return { ...edge, d: curve(a, c, d, b), parts: partsOf(a, b, positions) };
}
