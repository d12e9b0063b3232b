import type { BaseLayout, LayoutContext } from '$lib/viz/layout';
import {
  placeFigure,
  placeHouseholds,
  placeObstacle,
  type Place,
  type PlacedPart
} from './placeParts';
import type { SurplusHeatInput } from './select';
import { gridFor, rowWidth } from './squares';

export interface SurplusHeatLayout extends BaseLayout {
  marks: PlacedPart[];
}

const partGap = 28;
const columnGap = 48;
/** From here on what follows from the numbers stands beside the squares instead of below. */
const besideFrom = 640;
/** How wide a column of its own may become, in px. */
const widestColumn = 720;
/** How far the outline of a part stands clear of it, in px. */
const clear = { x: 8, y: 6 };

/** Parts below each other, each no higher than the part beside it. */
function placeColumn(
  parts: ((at: Place) => PlacedPart)[],
  at: Place,
  beside: PlacedPart[] = []
): PlacedPart[] {
  let { y } = at;
  return parts.map((place, index) => {
    const part = place({ ...at, y: Math.max(y, beside[index]?.y ?? 0) });
    y = part.y + part.height + partGap;
    return part;
  });
}

/** The left column, as wide as a row of squares, and the right one; or one for all. */
function columnsFor(width: number, beside: boolean): { left: Place; right: Place | null } {
  const { x, y } = clear;
  const room = width - 2 * x;
  if (!beside) return { left: { x, y, width: Math.min(room, widestColumn) }, right: null };
  const left = rowWidth(gridFor((room - columnGap) / 2));
  const right = left + columnGap;
  return { left: { x, y, width: left }, right: { x: x + right, y, width: room - right } };
}

/** A part whose box, which may be outlined, is larger than what it holds. */
const standClear = (part: PlacedPart): PlacedPart => ({
  ...part,
  x: part.x - clear.x,
  y: part.y - clear.y,
  width: part.width + 2 * clear.x,
  height: part.height + 2 * clear.y
});

/**
 * Lays out the power in large type with the words that go with it, the households as squares, what
 * that is for one of them, and what stands in the way; the latter two beside the squares where
 * there is room. Sizes in px; the height follows from the content, and what is missing takes none.
 */
export function layoutSurplusHeat(
  input: SurplusHeatInput,
  context: LayoutContext
): SurplusHeatLayout {
  const { width } = context;
  const { power, households, perHousehold, obstacle } = input;
  const amounts = [
    power && ((at: Place) => placeFigure(power, 'huge', input, at, context)),
    households && ((at: Place) => placeHouseholds(households, input, at, context))
  ].filter((place) => place !== null);
  const consequences = [
    perHousehold && ((at: Place) => placeFigure(perHousehold, 'number', input, at, context)),
    obstacle && ((at: Place) => placeObstacle(obstacle, input, at, context))
  ].filter((place) => place !== null);
  const beside = width >= besideFrom && amounts.length > 0 && consequences.length > 0;
  const { left, right } = columnsFor(width, beside);
  const marks = placeColumn(right ? amounts : [...amounts, ...consequences], left);
  if (right) marks.push(...placeColumn(consequences, right, marks));
  const cleared = marks.map(standClear);
  const height = Math.ceil(Math.max(0, ...cleared.map((mark) => mark.y + mark.height)));
  return { width, height, marks: cleared };
}
