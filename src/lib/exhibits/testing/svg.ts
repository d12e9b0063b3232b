import { encodeMarkup, type SvgElement } from '$lib/viz/svgTree';

const geometry = /^(?:x|y|[xy][12]|c[xy]|r|r[xy]|d|points|width|height|viewBox|transform)$/;
const rounded = (value: string) =>
  value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10 || 0)
  );

/** One element a line, numbers rounded to a tenth of a px: what can be compared and looked at. */
export function printSvg({ name, attributes, children, text }: SvgElement, indent = ''): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${encodeMarkup(geometry.test(key) ? rounded(value) : value)}"`
  );
  const open = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0)
    return text ? `${open}>${encodeMarkup(text)}</${name}>\n` : `${open}/>\n`;
  const inside = children.map((child) => printSvg(child, `${indent}  `)).join('');
  return `${open}>\n${inside}${indent}</${name}>\n`;
}
