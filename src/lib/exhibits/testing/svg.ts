/** An element of a drawing, as read back from the server's markup. */
export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: SvgElement[];
  /** The text directly inside. */
  text: string;
  parent: SvgElement | null;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
const encode = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => `&${Object.keys(entities).find((key) => entities[key] === sign)};`
  );

const token = /<!--.*?-->|<(\/?)([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gs;
const attribute = /([\w:-]+)(?:="([^"]*)")?/g;

/** Reads markup as svelte/server writes it: well-formed, attributes in double quotes. */
export function parseSvg(markup: string): SvgElement {
  const root: SvgElement = { name: '', attributes: {}, children: [], text: '', parent: null };
  let current = root;
  let end = 0;
  for (const match of markup.matchAll(token)) {
    const [all, closing, name, attributes = '', empty] = match;
    if (match.index !== end) throw new Error(`Not markup: ${markup.slice(end, match.index)}`);
    end += all.length;
    if (name === undefined) {
      if (!all.startsWith('<!--')) current.text += decode(all);
    } else if (closing) {
      if (current.name !== name || !current.parent) throw new Error(`Not closed: ${current.name}`);
      current = current.parent;
    } else {
      const pairs = [...attributes.matchAll(attribute)];
      const element: SvgElement = {
        name,
        attributes: Object.fromEntries(
          pairs.map(([, key = '', value = '']) => [key, decode(value)])
        ),
        children: [],
        text: '',
        parent: current
      };
      current.children.push(element);
      if (!empty) current = element;
    }
  }
  const [svg] = root.children;
  if (!svg || svg.name !== 'svg' || current !== root) throw new Error('Not one drawing.');
  return svg;
}

/** An element and all below it, in the order of drawing. */
export function elementsOf(element: SvgElement): SvgElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

/** An element and all above it. */
export function ancestry(element: SvgElement): SvgElement[] {
  return element.parent ? [element, ...ancestry(element.parent)] : [element];
}

const geometry = /^(?:x|y|[xy][12]|c[xy]|r|r[xy]|d|points|width|height|viewBox|transform)$/;
const rounded = (value: string) =>
  value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) =>
    String(Math.round(Number(number) * 10) / 10 || 0)
  );

/** One element a line, numbers rounded to a tenth of a px: what can be compared and looked at. */
export function printSvg({ name, attributes, children, text }: SvgElement, indent = ''): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${encode(geometry.test(key) ? rounded(value) : value)}"`
  );
  const open = `${indent}<${name}${pairs.join('')}`;
  if (children.length === 0) return text ? `${open}>${encode(text)}</${name}>\n` : `${open}/>\n`;
  const inside = children.map((child) => printSvg(child, `${indent}  `)).join('');
  return `${open}>\n${inside}${indent}</${name}>\n`;
}
