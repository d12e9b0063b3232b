/** Up to so many rows are simply drawn; of more, a window. */
export const mostDrawn = 120;

/** The window moves by so many rows at a time. */
const step = 40;

/** What is drawn of a long list: rows from `start` to before `end`. */
export interface ListWindow {
  start: number;
  end: number;
}

/** The part of a list that is drawn when its window begins at a row. */
export function windowFrom(start: number, count: number): ListWindow {
  if (count <= mostDrawn) return { start: 0, end: count };
  const first = Math.min(Math.max(0, start), count - mostDrawn);
  return { start: first, end: first + mostDrawn };
}

/** What is measured of the drawn part; px, `top` from the top of the screen. */
export interface Drawn extends ListWindow {
  top: number;
  height: number;
}

/**
 * Where the window must begin for the screen to lie inside it, a third of it above: the row at the
 * top of the screen is reckoned by the mean height of those that are drawn.
 */
export function startFor({ start, end, top, height }: Drawn, count: number): number {
  const mean = height / Math.max(1, end - start);
  const atTop = mean > 0 ? start + -top / mean : start;
  return windowFrom(Math.floor(atTop / step) * step - step, count).start;
}
