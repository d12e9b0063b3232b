import type { NodeKind } from '$lib/model/network';
import type { GraphNode } from './graph';

type Point = [x: number, y: number];

/** A filled part of a node about its middle. */
export interface Slice {
  d: string;
  /** The agreement whose colour it takes; null for more of them than can be told apart. */
  position: number | null;
}

/** Of more agreements than this the slices would be too thin to see. */
const mostSlices = 12;

/** The area of one commitment, in px², where nothing large asks for a smaller scale. */
const commitmentArea = Math.PI * 100;
/** The largest area a node takes, in px². */
const largestArea = 6400;

/** The area that stands for one commitment, px², so that the largest node still finds room. */
export function areaUnit(nodes: readonly Pick<GraphNode, 'total'>[]): number {
  const most = nodes.reduce((max, { total }) => Math.max(max, total), 1);
  return Math.min(commitmentArea, largestArea / most);
}

/** Half the width and half the height of a node's shape, px; its area stands for the count. */
export function halfSize(kind: NodeKind, count: number, unit: number): { w: number; h: number } {
  const area = count * unit;
  if (kind === 'commitment') return square(Math.sqrt(area / Math.PI));
  if (kind === 'theme') return square(Math.sqrt(area) / 2);
  if (kind === 'actor') return square(Math.sqrt(area / 2));
  const radius = Math.sqrt((2 * area) / (3 * Math.sqrt(3)));
  return { w: radius, h: (radius * Math.sqrt(3)) / 2 };
}

const square = (half: number) => ({ w: half, h: half });

const written = (value: number) => String(Math.round(value * 10) / 10);

const polygon = (points: Point[]): string =>
  `M${points.map(([x, y]) => `${written(x)} ${written(y)}`).join('L')}Z`;

function circle(r: number): string {
  const [radius, across] = [written(r), written(2 * r)];
  return `M-${radius} 0a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 -${across} 0Z`;
}

function roundedSquare(half: number): string {
  const corner = Math.min(4, half / 2);
  const side = written(2 * (half - corner));
  const r = written(corner);
  const turn = (x: string, y: string) => `a${r} ${r} 0 0 1 ${x} ${y}`;
  return (
    `M${written(corner - half)} ${written(-half)}h${side}${turn(r, r)}v${side}${turn(`-${r}`, r)}` +
    `h-${side}${turn(`-${r}`, `-${r}`)}v-${side}${turn(r, `-${r}`)}Z`
  );
}

function corners(kind: 'actor' | 'area', { w, h }: { w: number; h: number }): Point[] {
  if (kind === 'actor') {
    return [
      [-w, 0],
      [0, -h],
      [w, 0],
      [0, h]
    ];
  }
  return [
    [-w, 0],
    [-w / 2, -h],
    [w / 2, -h],
    [w, 0],
    [w / 2, h],
    [-w / 2, h]
  ];
}

/** What of a convex polygon lies left of a vertical line (Sutherland and Hodgman 1974). */
function leftOf(points: Point[], x: number): Point[] {
  return points.flatMap((point, index): Point[] => {
    const next = points[(index + 1) % points.length]!;
    const cross = point[0] <= x !== next[0] <= x;
    const share = (x - point[0]) / (next[0] - point[0]);
    const kept: Point[] = point[0] <= x ? [point] : [];
    return cross ? [...kept, [x, point[1] + share * (next[1] - point[1])]] : kept;
  });
}

const mirrored = (points: Point[]): Point[] => points.map(([x, y]): Point => [-x, y]);

/**
 * Where a vertical line stands that has a share of a shape's area on its left, from -1 at the left
 * corner to 1 at the right. A diamond widens to its middle; a hexagon to half way, and then no more.
 */
function cutAt(kind: 'actor' | 'area', share: number): number {
  if (share > 0.5) return -cutAt(kind, 1 - share);
  if (kind === 'actor') return Math.sqrt(2 * share) - 1;
  return share < 1 / 6 ? Math.sqrt(1.5 * share) - 1 : 1.5 * share - 0.75;
}

/** The outline of a shape about its middle. */
export function outline(kind: NodeKind, half: { w: number; h: number }): string {
  if (kind === 'commitment') return circle(half.w);
  if (kind === 'theme') return roundedSquare(half.w);
  return polygon(corners(kind, half));
}

/** The outline filled by agreement, as much of its area as there are commitments of each. */
export function slices(
  { kind, counts, total }: Pick<GraphNode, 'kind' | 'counts' | 'total'>,
  half: { w: number; h: number }
): Slice[] {
  const shares = counts
    .map((count, position) => ({ count, position }))
    .filter(({ count }) => count > 0);
  if (shares.length < 2 || kind === 'theme' || kind === 'commitment') {
    return [{ d: outline(kind, half), position: shares[0]?.position ?? 0 }];
  }
  const whole = corners(kind, half);
  if (shares.length > mostSlices) return [{ d: polygon(whole), position: null }];
  let before = 0;
  return shares.map(({ count, position }) => {
    const [from, to] = [before / total, (before + count) / total];
    before += count;
    const right = mirrored(leftOf(mirrored(whole), -cutAt(kind, from) * half.w));
    return { d: polygon(leftOf(right, cutAt(kind, to) * half.w)), position };
  });
}
