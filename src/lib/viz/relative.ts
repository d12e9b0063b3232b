interface Point {
  x: number;
  y: number;
}

const hundredths = (px: number): number => Math.round(px * 100) / 100;

/**
 * A thing as seen from a point, in px, to the hundredth. What is drawn this way inside a translated
 * group keeps its own coordinates when the group moves, and a browser need not shape its letters
 * again.
 */
export const relative = <Thing extends Point>(thing: Thing, origin: Point): Thing => ({
  ...thing,
  x: hundredths(thing.x - origin.x),
  y: hundredths(thing.y - origin.y)
});
