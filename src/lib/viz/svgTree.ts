/** An element of a drawing, as read back from its markup. */
export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: SvgElement[];
  /** The text directly inside. */
  text: string;
  parent: SvgElement | null;
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0'
};
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name]!);

/** A text as it stands in markup, in an element or between double quotes. */
export const encodeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => signs[sign]!);

const token = /<!--.*?-->|<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gs;
const attribute = /([\w:-]+)(?:="([^"]*)")?/g;

/**
 * Reads a drawing's markup as svelte/server or a browser's serialiser writes it: well-formed, with
 * attributes in double quotes.
 * @throws Error for anything but one svg element
 */
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
