import { measureText, type Measure, type TextStyle } from '$lib/viz/text';
import { ancestry, type SvgElement } from '$lib/viz/svgTree';

/** How far, in px, texts may come too near without anyone seeing it. */
const tolerance = 0.5;

/** Where a text stands in a drawing, in px. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far groups above move an element; anything but a plain move is an error. */
function shift(element: SvgElement): { x: number; y: number } {
  const moves = ancestry(element).flatMap((above) => above.attributes['transform'] ?? []);
  return moves.reduce(
    (sum, move) => {
      const [, x = '', y = '0'] = /^translate\(([-\d.]+)(?:[ ,]+([-\d.]+))?\)$/.exec(move) ?? [];
      return { x: sum.x + Number(x || NaN), y: sum.y + Number(y) };
    },
    { x: 0, y: 0 }
  );
}

/** Where a line of text stands: its advance by its anchor, from cap height to descender. */
export function textBox(element: SvgElement, measure: Measure = measureText): TextBox {
  const { attributes: given, text } = element;
  const size = Number(given['font-size']);
  const weight = given['font-weight'] ?? '400';
  const heavy = weight === 'bold' || Number(weight) > 500;
  const serif = given['font-family']?.includes('Newsreader');
  const face: TextStyle['face'] = serif ? 'serif-400' : heavy ? 'sans-650' : 'sans-400';
  const width = measure(text, { size, face });
  const move = shift(element);
  const x = Number(given['x']) + move.x;
  const y = Number(given['y']) + move.y;
  const share = { start: 0, middle: 0.5, end: 1 }[given['text-anchor'] ?? 'start'] ?? NaN;
  const left = x - width * share;
  return { text, left, right: left + width, top: y - 0.75 * size, bottom: y + 0.22 * size };
}

/** Whether a text leaves the drawing. */
export function outside(box: TextBox, width: number, height: number): boolean {
  const inside =
    box.left >= -tolerance &&
    box.top >= -tolerance &&
    box.right <= width + tolerance &&
    box.bottom <= height + tolerance;
  return !inside;
}

/** Pairs that cover each other, looked for from top to bottom. */
export function overlaps(boxes: TextBox[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  return sorted.flatMap((box, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]!;
      if (other.top >= box.bottom - tolerance) break;
      const apart = other.left >= box.right - tolerance || box.left >= other.right - tolerance;
      if (!apart) found.push(`overlap: »${box.text}« and »${other.text}«`);
    }
    return found;
  });
}
