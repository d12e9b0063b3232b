import { elementsOf, type SvgElement } from '$lib/viz/svgTree';

const shapes = ['rect', 'line', 'path', 'circle', 'ellipse', 'polygon', 'polyline'];
const drawn = new Set(['svg', 'g', 'text', 'title', 'desc', ...shapes]);

const attributes = new Set(
  `xmlns xml:lang width height viewBox x y x1 x2 y1 y2 cx cy r rx ry d points transform
  fill stroke fill-opacity stroke-opacity stroke-width stroke-dasharray stroke-linecap
  stroke-linejoin font-family font-size font-weight text-anchor`.split(/\s+/)
);

const isHex = (value: string) => value === 'none' || /^#[\dA-F]{6}$/.test(value);

/** What each attribute may say; one that is not named may say any number. */
const values: Record<string, (value: string) => boolean> = {
  xmlns: (value) => value === 'http://www.w3.org/2000/svg',
  'xml:lang': (value) => /^[a-zA-Z-]+$/.test(value),
  viewBox: (value) => /^0 0 [\d.]+ [\d.]+$/.test(value),
  d: (value) => /^[MLHVCSQTAZ\s\d.,e-]+$/i.test(value),
  points: (value) => /^[\s\d.,e-]+$/.test(value),
  transform: (value) => /^translate\(-?[\d.]+[ ,]-?[\d.]+\)$/.test(value),
  fill: isHex,
  stroke: isHex,
  'stroke-dasharray': (value) => /^[\s\d.,]+$/.test(value),
  'stroke-linecap': (value) => /^(butt|round|square)$/.test(value),
  'stroke-linejoin': (value) => /^(miter|round|bevel)$/.test(value),
  'font-family': (value) => value.split(',').some((name) => name.trim() === 'Arial'),
  'font-weight': (value) => value === 'bold',
  'text-anchor': (value) => /^(start|middle|end)$/.test(value)
};
const isNumber = (value: string) => /^-?[\d.]+(e-?\d+)?$/.test(value) && Number.isFinite(+value);

function attributeFaults({ name, attributes: given }: SvgElement): string[] {
  return Object.entries(given)
    .filter(([key, value]) => !attributes.has(key) || !(values[key] ?? isNumber)(value))
    .map(([key, value]) => `not for Office: ${name} ${key}="${value}"`);
}

/**
 * What of an SVG file Office does not show as it is meant, each in words; none for a file that may
 * go out. Metadata is not drawn, and may say what it likes.
 */
export function officeFaults(svg: SvgElement): string[] {
  const [metadata, ...more] = svg.children.filter(({ name }) => name === 'metadata');
  const all = [svg, ...svg.children.filter((child) => child !== metadata).flatMap(elementsOf)];
  const nested = all.filter((node) => node !== svg && node.name === 'svg');
  return [
    ...(metadata && more.length === 0 ? [] : ['not one <metadata>']),
    ...nested.map(() => 'an svg in the svg'),
    ...all.filter(({ name }) => !drawn.has(name)).map(({ name }) => `not for Office: <${name}>`),
    ...all.flatMap(attributeFaults)
  ];
}
