import type { BaseLayout, Box, PlacedText } from '../layout';
import { measureText, type TextStyle } from '../text';

/** Room for rounding, in px. */
const slack = 0.01;

/** The box a line of text takes: its measured width, and from above its capitals to below. */
export function textBox(text: PlacedText, face: TextStyle['face'] = 'sans-400'): Box {
  const width = measureText(text.text, { size: text.size, face });
  const part = { start: 0, middle: 0.5, end: 1 }[text.anchor];
  return {
    x: text.x - part * width,
    y: text.y - 0.74 * text.size,
    width,
    height: 0.96 * text.size
  };
}

/** Whether two boxes share more than an edge. */
function overlap(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + slack &&
    b.x + b.width > a.x + slack &&
    a.y + a.height > b.y + slack &&
    b.y + b.height > a.y + slack
  );
}

/** Every pair of boxes that overlap, by their place in the list. */
export function overlapping(boxes: Box[]): [number, number][] {
  return boxes.flatMap((box, index) =>
    boxes.flatMap((other, place): [number, number][] =>
      place > index && overlap(box, other) ? [[index, place]] : []
    )
  );
}

/** The boxes that leave the frame of a layout. */
export function outside({ width, height }: BaseLayout, boxes: Box[]): Box[] {
  return boxes.filter(
    (box) =>
      box.x < -slack ||
      box.y < -slack ||
      box.x + box.width > width + slack ||
      box.y + box.height > height + slack
  );
}
