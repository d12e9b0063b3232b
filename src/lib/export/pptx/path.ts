/** A point, in whatever unit the path is in. */
type Point = readonly [x: number, y: number];

/** A step of a path: where to, and by way of which two points where it is a curve. */
export type PathStep =
  | { kind: 'move' | 'line'; to: Point }
  | { kind: 'curve'; by: [Point, Point]; to: Point }
  | { kind: 'close' };

const counts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/** The letters and numbers of path data; in an arc, flags may stand without a space between. */
const tokens = (d: string) => d.match(/[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? [];

/** The commands of path data one by one, all absolute. @throws Error for a command we never write */
function commandsOf(d: string): { letter: string; numbers: number[]; from: Point }[] {
  const commands = [];
  const parts = tokens(d);
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  let letter = '';
  for (let at = 0; at < parts.length;) {
    if (/[a-z]/i.test(parts[at]!)) letter = parts[at++]!;
    else if (counts[letter.toUpperCase()] === 0) throw new Error(`Not path data: ${d}`);
    const name = letter.toUpperCase();
    const count = counts[name];
    if (count === undefined) throw new Error(`Not drawn: path command ${letter}`);
    const given = parts.slice(at, at + count).map(Number);
    at += count;
    const relative = letter !== name;
    const numbers = given.map((value, index) => {
      if (!relative) return value;
      if (name === 'H') return value + x;
      if (name === 'V') return value + y;
      if (name === 'A') return index < 5 ? value : value + (index === 5 ? x : y);
      return value + (index % 2 === 0 ? x : y);
    });
    const from: Point = [x, y];
    if (name === 'Z') [x, y] = start;
    else if (name === 'H') x = numbers[0]!;
    else if (name === 'V') y = numbers[0]!;
    else [x, y] = numbers.slice(-2) as [number, number];
    if (name === 'M') start = [x, y];
    commands.push({ letter: name, numbers, from });
    // Further pairs after a move are lines.
    if (name === 'M') letter = relative ? 'l' : 'L';
  }
  return commands;
}

/** An arc as curves of a quarter turn at most (SVG 1.1, appendix F.6). Rotated ellipses are round here. */
function arc(from: Point, numbers: number[]): PathStep[] {
  const [rx0 = 0, , , large = 0, sweep = 0, x = 0, y = 0] = numbers;
  const [dx, dy] = [(from[0] - x) / 2, (from[1] - y) / 2];
  const half = Math.hypot(dx, dy);
  if (half === 0 || rx0 === 0) return [{ kind: 'line', to: [x, y] }];
  const radius = Math.max(rx0, half);
  const side = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, radius ** 2 - half ** 2));
  const cx = (from[0] + x) / 2 + (side * dy) / half;
  const cy = (from[1] + y) / 2 - (side * dx) / half;
  const begin = Math.atan2(from[1] - cy, from[0] - cx);
  let turn = Math.atan2(y - cy, x - cx) - begin;
  if (sweep === 1 && turn < 0) turn += 2 * Math.PI;
  if (sweep === 0 && turn > 0) turn -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / pieces;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  return Array.from({ length: pieces }, (_, index): PathStep => {
    const [a, b] = [begin + index * step, begin + (index + 1) * step];
    const at = (angle: number): Point => [
      cx + radius * Math.cos(angle),
      cy + radius * Math.sin(angle)
    ];
    const along = (angle: number, by: number): Point => [
      at(angle)[0] - by * Math.sin(angle),
      at(angle)[1] + by * Math.cos(angle)
    ];
    return { kind: 'curve', by: [along(a, reach), along(b, -reach)], to: at(b) };
  });
}

/** A quadratic curve as a cubic one: its one point counts two thirds for each end. */
function quadratic(from: Point, [qx = 0, qy = 0, x = 0, y = 0]: number[]): PathStep {
  const towards = ([px, py]: Point): Point => [px + (2 / 3) * (qx - px), py + (2 / 3) * (qy - py)];
  return { kind: 'curve', by: [towards(from), towards([x, y])], to: [x, y] };
}

/**
 * Path data as moves, lines and cubic curves, all absolute: what presentation programs draw.
 * @throws Error for a command that no exhibit uses
 */
export function pathSteps(d: string): PathStep[] {
  return commandsOf(d).flatMap(({ letter, numbers, from }): PathStep | PathStep[] => {
    const [a = 0, b = 0, e = 0, f = 0, g = 0, h = 0] = numbers;
    switch (letter) {
      case 'M':
        return { kind: 'move', to: [a, b] };
      case 'H':
        return { kind: 'line', to: [a, from[1]] };
      case 'V':
        return { kind: 'line', to: [from[0], a] };
      case 'C':
        return {
          kind: 'curve',
          by: [
            [a, b],
            [e, f]
          ],
          to: [g, h]
        };
      case 'Q':
        return quadratic(from, numbers);
      case 'A':
        return arc(from, numbers);
      case 'Z':
        return { kind: 'close' };
      default:
        return { kind: 'line', to: [a, b] };
    }
  });
}

/** The box around the points of a path, of curves around the points they bend by. */
export function boundsOf(steps: readonly PathStep[]) {
  const points = steps.flatMap((step) =>
    step.kind === 'close' ? [] : step.kind === 'curve' ? [...step.by, step.to] : [step.to]
  );
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
