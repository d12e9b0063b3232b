import { exportPaint } from '$lib/viz/paint';
import { ancestry, elementsOf, type SvgElement } from '$lib/viz/svgTree';
import { outside, overlaps, textBox } from './textBoxes';
import { slipsIn } from './wording';

const shapes = ['rect', 'line', 'path', 'circle', 'ellipse', 'polygon', 'polyline'];
const elements = new Set(['svg', 'g', 'a', 'text', 'tspan', ...shapes]);

const geometry = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points'];
const look = ['fill', 'stroke', 'opacity', 'fill-opacity', 'stroke-opacity', 'stroke-width'];
const strokes = ['stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'];
const fonts = ['font-family', 'font-size', 'font-style', 'font-weight', 'text-anchor'];
const frame = ['xmlns', 'width', 'height', 'viewBox', 'transform', 'lang'];
const link = ['href', 'data-mark', 'tabindex'];
const access = ['role', 'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden'];
const attributes = new Set([geometry, look, strokes, fonts, frame, link, access].flat());

const { periods, ...plain } = exportPaint.light;
/** Black stands for nothing: the targets of marks are drawn with it at no opacity. */
const colours = new Set([
  'none',
  '#000',
  ...Object.values(plain),
  ...periods.flatMap((pair) => Object.values(pair))
]);

const smallest = 12;

function attributeFaults({ name, attributes: given }: SvgElement): string[] {
  return Object.entries(given).flatMap(([key, value]) => {
    const at = `${name} ${key}="${value}"`;
    if (!attributes.has(key)) return [`not allowed: ${at}`];
    if (/undefined|\bNaN\b|\bnull\b|Infinity|\[object/.test(value)) return [`a hole: ${at}`];
    if ((key === 'fill' || key === 'stroke') && !colours.has(value)) return [`no token: ${at}`];
    if (key === 'fill' && value === plain.focus) return [`focus colour as a fill: ${at}`];
    return [];
  });
}

function elementFaults(element: SvgElement): string[] {
  const { name, attributes: given, text } = element;
  const faults = attributeFaults(element);
  if (!elements.has(name)) faults.push(`not allowed: <${name}>`);
  if (name === 'a' && !given['href'])
    faults.push(`a mark that leads nowhere: ${given['data-mark']}`);
  if (name === 'a')
    faults.push(...slipsIn(given['aria-label'] ?? '').map((slip) => `label: ${slip}`));
  if (name === 'text') faults.push(...slipsIn(text));
  if (name === 'text' && !(Number(given['font-size']) >= smallest)) {
    faults.push(`smaller than ${smallest} px: »${text}«, ${given['font-size']}`);
  }
  const named = ancestry(element).some(
    (above) => above.name === 'a' || above.attributes['aria-hidden'] === 'true'
  );
  if (name === 'text' && !named) faults.push(`heard besides the marks: »${text}«`);
  return faults;
}

/** Everything that is wrong with a drawing, in words. */
export function drawingFaults(svg: SvgElement): string[] {
  const all = elementsOf(svg);
  const boxes = all.filter(({ name }) => name === 'text').map((text) => textBox(text));
  const [width, height] = [Number(svg.attributes['width']), Number(svg.attributes['height'])];
  return [
    ...all.flatMap(elementFaults),
    ...boxes.filter((box) => outside(box, width, height)).map(({ text }) => `outside: »${text}«`),
    ...overlaps(boxes)
  ];
}
