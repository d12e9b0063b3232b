/** A list of up to so many rows is drawn whole; of a longer one, a window. */
export const mostDrawn = 120;

/** The window moves by so many rows at a time, and is so many larger than the screen. */
const step = 10;
/** No row is lower, px. */
const lowest = 44;

/** What is drawn of a long list: rows from `start` to before `end`. */
export interface ListWindow {
  start: number;
  end: number;
}

/** How many rows a window holds on a screen of a height in px. */
export const windowSize = (screen: number): number => Math.ceil(screen / lowest) + 2 * step;

/** The part of a list that is drawn when its window of a size begins at a row. */
export function windowFrom(start: number, count: number, size: number): ListWindow {
  if (count <= size) return { start: 0, end: count };
  const first = Math.min(Math.max(0, start), count - size);
  return { start: first, end: first + size };
}

/** What is measured of the drawn part; px, `top` from the top of the screen. */
export interface Drawn extends ListWindow {
  top: number;
  height: number;
}

/**
 * Where the window must begin for the screen to lie inside it, a step of it above: the row at the
 * top of the screen is reckoned by the mean height of those that are drawn.
 */
export function startFor({ start, end, top, height }: Drawn, count: number): number {
  const size = end - start;
  const mean = height / Math.max(1, size);
  const atTop = mean > 0 ? start + -top / mean : start;
  return windowFrom(Math.floor(atTop / step) * step - step, count, size).start;
}
