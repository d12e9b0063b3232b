/**
 * As much of d3-interpolate and d3-format as d3-scale needs to turn numbers into numbers
 * (`interpolateNumber` and `interpolateRound` as there); asked for more it refuses.
 */
type Between = (part: number) => number;

export const interpolateNumber = (from: number, to: number): Between => {
  return (part) => from * (1 - part) + to * part;
};

export const interpolate = (from: number, to: number): Between => interpolateNumber(from, to);

export const interpolateRound = (from: number, to: number): Between => {
  return (part) => Math.round(from * (1 - part) + to * part);
};

function refuse(): never {
  throw new Error('Our scales turn numbers into numbers, and write no text.');
}

export {
  refuse as format,
  refuse as formatPrefix,
  refuse as formatSpecifier,
  refuse as piecewise,
  refuse as precisionFixed,
  refuse as precisionPrefix,
  refuse as precisionRound
};
