import type { Confidence, Relation } from '$lib/model/types';
import type { PlacedAgreementHead } from '$lib/viz/agreementHead';
import type { BaseLayout, PlacedMark, PlacedText } from '$lib/viz/layout';

/** What a shape is drawn with: a token by name, or the colour of the agreement at that place. */
export type Ink = 'ink' | 'muted' | 'line' | 'paper' | number;

export interface Shape {
  d: string;
  stroke: Ink | null;
  fill: Ink | null;
  width: number;
  /** As SVG takes it; null for an unbroken line. */
  dash: string | null;
  opacity: number;
}

export interface StyledText extends PlacedText {
  ink: Ink;
  weight: 400 | 650;
}

/** A mark with all that is drawn for it. */
export interface DrawnMark extends PlacedMark {
  kind: 'legend' | 'theme' | 'commitment' | 'thread';
  shapes: Shape[];
  texts: StyledText[];
  /** The path that can be pointed at besides the box. */
  hit: string | null;
}

/** Where lines of text begin or end. */
export interface Edge {
  x: number;
  anchor: 'start' | 'end';
}

export interface ThreadsLayout extends BaseLayout {
  marks: DrawnMark[];
  /** The agreements' names over what is theirs. */
  heads: PlacedAgreementHead[];
  /** Captions of the legend. */
  texts: StyledText[];
}

/** Lines of text in one ink and weight. */
export const styled = (lines: PlacedText[], ink: Ink, weight: StyledText['weight']): StyledText[] =>
  lines.map((text) => ({ ...text, ink, weight }));

/** A coordinate as it is written: tenths of a px are finer than any screen. */
export const written = (value: number): string => String(Math.round(value * 10) / 10);

export function line(d: string, stroke: Ink, width: number, more: Partial<Shape> = {}): Shape {
  return { d, stroke, fill: null, width, dash: null, opacity: 1, ...more };
}

export function area(d: string, fill: Ink, more: Partial<Shape> = {}): Shape {
  return { d, stroke: null, fill, width: 0, dash: null, opacity: 1, ...more };
}

/** A rectangle as a path. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(written);
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}

/** How sure we are of a thread: by its width, and a broken line for what we are unsure of. */
export const strokes: Record<Confidence, { width: number; dash: string | null }> = {
  high: { width: 5, dash: null },
  medium: { width: 2.75, dash: null },
  low: { width: 2, dash: '5 4' }
};

/** The radii of the two beads of a sign, the earlier commitment's and the later one's. */
const beads: Record<Relation, [number, number]> = {
  continues: [5, 5],
  narrows: [7, 3.5],
  broadens: [3.5, 7]
};

/** A circle as a path, so that all shapes are drawn alike. */
function circle(x: number, y: number, radius: number): string {
  const arc = (to: number) => `A${radius} ${radius} 0 0 1 ${written(to)} ${written(y)}`;
  return `M${written(x - radius)} ${written(y)}${arc(x + radius)}${arc(x - radius)}Z`;
}

/**
 * What the later commitment does to the earlier, as two beads on the thread, one for each in its
 * colour: the later one is as large, smaller or larger.
 */
export function relationSign(
  relation: Relation,
  { x, y, angle }: { x: number; y: number; angle: number },
  inks: readonly [Ink, Ink]
): Shape[] {
  const [first, second] = beads[relation];
  const apart = first + second + 1.5;
  return [
    { radius: first, along: -apart / 2, ink: inks[0] },
    { radius: second, along: apart / 2, ink: inks[1] }
  ].map(({ radius, along, ink }) =>
    area(circle(x + along * Math.cos(angle), y + along * Math.sin(angle), radius), ink, {
      stroke: 'paper',
      width: 1.5
    })
  );
}

/** The sign of a new commitment. */
function plus(x: number, y: number, ink: Ink): Shape {
  const half = 5;
  const [left, right, top, bottom] = [x - half, x + half, y - half, y + half].map(written);
  return line(`M${left} ${written(y)}H${right}M${written(x)} ${top}V${bottom}`, ink, 2);
}

/** The sign of a commitment that was not carried on. */
function ring(x: number, y: number, ink: Ink): Shape {
  return line(circle(x, y, 4), ink, 2);
}

/** How a stub fades, from the commitment outwards. */
const fading = [0.9, 0.55, 0.25];

/**
 * A thread that leads nowhere: three fading pieces from the commitment outwards, the sign at the
 * end.
 * @param length in px with the sign; negative for one that points to the left
 */
export function stub(
  kind: 'new' | 'gone',
  x: number,
  y: number,
  length: number,
  ink: Ink
): Shape[] {
  const way = Math.sign(length);
  const sign = x + length - way * 5;
  const piece = (Math.abs(length) - 15) / fading.length;
  const pieces = fading.map((opacity, index) => {
    const from = x + way * index * piece;
    return line(`M${written(from)} ${written(y)}H${written(from + way * (piece - 2))}`, ink, 4, {
      opacity
    });
  });
  return [...pieces, kind === 'new' ? plus(sign, y, ink) : ring(sign, y, ink)];
}
