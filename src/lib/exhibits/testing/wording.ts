/** What must never be read on a page: a hole, a leftover of code, or a slip of composition. */
const slips: [name: string, pattern: RegExp][] = [
  ['a hole', /\bundefined\b|\bNaN\b|\bnull\b|\[object|Infinity/],
  ['a parameter that was not filled in', /[{}]/],
  ['two spaces or a line break', /\s{2}|\n/],
  ['a space before a sign', /\s[,.;:]/],
  ['a doubled sign', /[,;:]{2}|[^.]\.\.(?!\.)|[,;:]\s[,;:]/],
  ['a space at an end', /^\s|\s$/]
];

/** The slips of a text, each with the text itself; none for a text that may be shown. */
export function slipsIn(text: string): string[] {
  if (text === '') return ['an empty text'];
  return slips.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name}: ${text}`);
}

/** Every string in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Every number in a value, at any depth. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
