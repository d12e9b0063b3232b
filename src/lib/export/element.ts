import { encodeMarkup, type SvgElement } from '$lib/viz/svgTree';

type Value = string | number | undefined;

/** A number as a file says it: hundredths of a px are finer than any print. */
export const written = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** What XML cannot say, not even escaped: most control characters, and halves of a pair. */
const unsayable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A text as XML can hold it: a line break or tab as a space, the unsayable as a replacement sign. */
export const sayable = (text: string): string =>
  text.replace(/[\t\n\r]/g, ' ').replace(unsayable, '\uFFFD');

/** Makes an element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Record<string, Value> = {},
  content: readonly SvgElement[] | string = []
): SvgElement {
  const given = Object.entries(attributes).filter(
    (pair): pair is [string, string | number] => pair[1] !== undefined
  );
  const made: SvgElement = {
    name,
    attributes: Object.fromEntries(
      given.map(([key, value]) => [key, typeof value === 'number' ? written(value) : value])
    ),
    children: [],
    text: typeof content === 'string' ? sayable(content) : '',
    parent: null
  };
  if (typeof content !== 'string') {
    made.children = [...content];
    for (const child of content) child.parent = made;
  }
  return made;
}

/** The markup of an element and all below it, on one line, attributes in the order given. */
export function markupOf({ name, attributes, children, text }: SvgElement): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${encodeMarkup(sayable(value))}"`
  );
  const inside = encodeMarkup(text) + children.map(markupOf).join('');
  const open = `<${name}${pairs.join('')}`;
  return inside ? `${open}>${inside}</${name}>` : `${open}/>`;
}
