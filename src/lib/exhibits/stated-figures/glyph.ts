import type { StatedFigure, Unit } from '$lib/model/types';

/**
 * How a number is drawn. `open` is a number that only bounds from above (»op til 23«): drawn as an
 * outline, because the text does not promise that many.
 */
export type Glyph =
  | { kind: 'dots'; count: number; open: boolean }
  | { kind: 'part'; from: number; to: number; open: boolean }
  | { kind: 'range'; from: number; to: number }
  | { kind: 'number' }
  | { kind: 'words' };

/** More things than this are not counted by eye. */
const mostDots = 30;

/** Words for an upper bound, in the languages of documents and translations. */
const upperBound = /^(op til|højst|maksimalt|up to|at most|no more than)(?![\p{L}])/iu;

/** Whether the text gives the number as an upper bound only. */
export function isUpperBound({ qualifier }: StatedFigure): boolean {
  return Object.values(qualifier ?? {}).some((words) => upperBound.test(words));
}

/** Whether a unit is a part of 100. */
const isPercent = ({ format }: Unit) => Object.values(format).some((text) => text.includes('%'));

/**
 * Whether a unit counts things (`{n} kommuner`) rather than measures (`{n} MW`, `{n} mio. kr.`):
 * things are named in plain words after the number, measures by sign, abbreviation or currency.
 */
const countsThings = ({ format }: Unit) =>
  Object.values(format).every((text) => /^\{n\}( [\p{Ll} -]+)?$/u.test(text));

/** The two ends of what is stated: a range, or from nothing up to a single value. */
function ends({ value, low, high }: StatedFigure): { from: number; to: number } | null {
  if (value !== null) return { from: 0, to: value };
  return low !== null && high !== null ? { from: low, to: high } : null;
}

/**
 * The glyph that fits a number, chosen by the unit and the shape of the value: words where the text
 * has no number, a part of 100 for percentages, a range, dots for a few things, else the number.
 */
export function glyphOf(figure: StatedFigure, units: Unit[]): Glyph {
  const unit = units.find(({ id }) => id === figure.unit);
  const stated = ends(figure);
  if (!stated) return { kind: 'words' };
  const { from, to } = stated;
  const open = isUpperBound(figure);
  const ordered = from >= 0 && to >= from;
  if (unit && isPercent(unit) && ordered && to <= 100) return { kind: 'part', from, to, open };
  if (figure.value === null) {
    return ordered && to > from ? { kind: 'range', from, to } : { kind: 'number' };
  }
  const few = Number.isInteger(to) && to >= 1 && to <= mostDots;
  if (unit && countsThings(unit) && few) return { kind: 'dots', count: to, open };
  return { kind: 'number' };
}
