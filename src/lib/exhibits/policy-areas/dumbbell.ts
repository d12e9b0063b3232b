import { scaleLinear } from 'd3-scale';
import type { Measure } from '$lib/viz/text';
import type { WeighedArea } from './weigh';
import {
  dotRadius,
  numberStyle,
  ringRadius,
  type PlacedDot,
  type PlacedLine,
  type PlacedValues,
  type Plot
} from './plot';

export const dumbbellHeight = 28;

const gap = 6;

/** The link from rim to rim, none where the dots touch. */
function linkBetween(dots: PlacedDot[]): PlacedLine | null {
  const [a, b] = [...dots].sort((one, other) => one.x - other.x);
  if (!a || !b) return null;
  const rim = (dot: PlacedDot) => (dot.open ? ringRadius : dotRadius);
  const [x1, x2] = [a.x + rim(a), b.x - rim(b)];
  return x2 > x1 ? { x1, y1: a.y, x2, y2: a.y } : null;
}

/** The line of 0, in two parts where something stands in its middle. */
function zeroLine(x: number, y: number, open: boolean): PlacedLine[] {
  const [top, bottom] = [y - dumbbellHeight / 2 + 2, y + dumbbellHeight / 2 - 2];
  const part = (y1: number, y2: number) => ({ x1: x, y1, x2: x, y2 });
  return open ? [part(top, y - ringRadius), part(y + ringRadius, bottom)] : [part(top, bottom)];
}

/**
 * One or two dots on a scale from 0, the earlier agreement a ring, each with its value at its outer
 * side: the smaller to the left, the larger to the right.
 * @param texts the values as written
 * @param top of the row's plot, px
 */
export function placeDumbbell(
  { values }: WeighedArea,
  texts: string[],
  top: number,
  { left, right, max, room }: Plot,
  measure: Measure
): PlacedValues {
  const margin = room + gap + ringRadius;
  const x = scaleLinear()
    .domain([0, max])
    .range([left + margin, right - margin]);
  const y = top + dumbbellHeight / 2;
  const [first, last] = [values[0], values.at(-1)];
  const dots = values.map(({ position, value }): PlacedDot => ({
    position,
    x: x(value),
    y,
    open: values.length > 1 && position === first?.position
  }));
  const lowFirst = (first?.value ?? 0) <= (last?.value ?? 0);
  const numbers = dots.map((dot, index) => {
    const toLeft = values.length > 1 && (index === 0) === lowFirst;
    return {
      position: dot.position,
      x: dot.x + (toLeft ? -1 : 1) * (ringRadius + gap),
      y: y + numberStyle.size * 0.36,
      text: texts[index] ?? '',
      anchor: toLeft ? ('end' as const) : ('start' as const),
      size: numberStyle.size
    };
  });
  const written = numbers.some(
    ({ x: end, anchor, text }) =>
      anchor === 'end' && end > x(0) && end - measure(text, numberStyle) < x(0) + 2
  );
  const zero = zeroLine(x(0), y, written || dots.some((dot) => dot.x - ringRadius < x(0)));
  return { numbers, dots, bars: [], link: linkBetween(dots), zero };
}
