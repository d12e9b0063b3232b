import type { SvgElement } from '$lib/viz/svgTree';
import { element } from './element';

/** What a file may say of a shape; everything else belongs to the page. */
const kept = new Set(
  `x y x1 x2 y1 y2 cx cy r rx ry d points width height transform
  fill stroke fill-opacity stroke-opacity stroke-width stroke-dasharray stroke-linecap
  stroke-linejoin font-size text-anchor`.split(/\s+/)
);

const paints = ['fill', 'stroke'] as const;

/** How much of a paint is seen, which the groups above have a say in. */
const opacities = new Set(paints.map((paint) => `${paint}-opacity`));

/** What only a text has. */
const ofText = new Set(['font-size', 'text-anchor']);

/** What a group says for everything in it. */
const inheritable = /^(fill|stroke)(-|$)|^font-|^text-anchor$/;

const decimals = (value: string) =>
  value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 100) / 100 || 0)
  );

/** `#0b6` and `#0bf6ce` as `#00BB66` and `#0BF6CE`; anything else as it is. */
function hex(colour: string): string {
  if (!/^#[\da-f]{3,6}$/i.test(colour)) return colour;
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  return `#${digits.toUpperCase()}`;
}

/** What a file keeps of an attribute that it may have. */
function valueOf(key: string, value: string): string {
  return key === 'fill' || key === 'stroke' ? hex(value) : decimals(value);
}

/** The attributes a file keeps, in an order of their own, so that their origin does not show. */
function attributesOf(given: SvgElement['attributes'], opacity: number, isText: boolean) {
  const attributes = Object.keys(given)
    .filter((key) => kept.has(key) && !opacities.has(key) && (isText || !ofText.has(key)))
    .sort()
    .map((key) => [key, valueOf(key, given[key]!)]);
  const seen = paints
    .map((paint) => [`${paint}-opacity`, Number(given[`${paint}-opacity`] ?? 1) * opacity] as const)
    .filter(([, value]) => value !== 1)
    .map(([key, value]) => [key, decimals(String(value))]);
  return Object.fromEntries([...attributes, ...seen]) as Record<string, string>;
}

/** Whether a shape leaves no trace: the targets of marks are there to be hit, not to be seen. */
function isUnseen({ fill, stroke, ...more }: Record<string, string>): boolean {
  const filled = fill !== 'none' && more['fill-opacity'] !== '0';
  const stroked = stroke !== undefined && stroke !== 'none' && more['stroke-opacity'] !== '0';
  return !filled && !stroked;
}

/** Groups of one are the one; groups that place or hold several stay. */
function groupOf(group: SvgElement, children: SvgElement[]): SvgElement[] {
  const transform = group.attributes['transform'];
  if (transform === undefined && children.length < 2) return children;
  return children.length === 0 ? [] : [element('g', { transform }, children)];
}

/** How heavy a text is: Office knows plain and bold, nothing between. */
const isBold = (weight: string | undefined) => Number(weight ?? 400) > 500;

/** What holds for an element from above. */
interface Above {
  opacity: number;
  attributes: SvgElement['attributes'];
}

function cleaned(node: SvgElement, above: Above): SvgElement[] {
  const { name, children, text } = node;
  const opacity = above.opacity * Number(node.attributes['opacity'] ?? 1);
  const attributes = { ...above.attributes, ...node.attributes };
  if (name === 'g' || name === 'a') {
    const passed = Object.entries(attributes).filter(([key]) => inheritable.test(key));
    const below = { opacity, attributes: Object.fromEntries(passed) };
    return groupOf(
      node,
      children.flatMap((child) => cleaned(child, below))
    );
  }
  const own = attributesOf(attributes, opacity, name === 'text');
  if (isUnseen(own)) return [];
  if (name !== 'text') return [element(name, own)];
  const face = /Newsreader/.test(attributes['font-family'] ?? '') ? 'serif' : undefined;
  const weight = isBold(attributes['font-weight']) ? 'bold' : undefined;
  return text.trim() === ''
    ? []
    : [element(name, { ...own, 'font-family': face, 'font-weight': weight }, text.trim())];
}

/**
 * A page's drawing as plain shapes: without links, targets, names for screen readers, nothing
 * inherited, with hex colours and hundredths of a px. What comes out is the same whether a browser
 * or the server drew. A text in the serif has `font-family="serif"`, for whoever sets the fonts.
 */
export function cleanDrawing(svg: SvgElement): SvgElement[] {
  return svg.children.flatMap((child) => cleaned(child, { opacity: 1, attributes: {} }));
}
