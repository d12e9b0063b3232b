/** A number as it stands in a text: alone, or as a range such as `4-7`. */
export type StatedNumber = { value: number } | { low: number; high: number };

/**
 * Finds the numbers of a text that stand as numbers of their own, in the notation of a language:
 * Danish `2,5`, `100.000`, `4-7`, `17%`. `2017` holds no 17, `CO2` no 2, `4.0` neither 4 nor 0.
 */
export function findNumbers(text: string, language: string): StatedNumber[] {
  const { group, decimal } = separators(language);
  const one = `\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d+)?|\\d+(?:${decimal}\\d+)?`;
  const before = `(?<![\\p{L}\\p{N}])(?<!\\p{N}[.,])`;
  const after = `(?![\\p{L}\\p{N}]|[.,]\\p{N})`;
  const pattern = new RegExp(`${before}(${one})(?:\\s?[-–]\\s?(${one}))?${after}`, 'gu');
  return [...text.matchAll(pattern)].map(({ 1: first, 2: second, index }) => {
    if (second !== undefined) return { low: parse(first!), high: parse(second) };
    return {
      value: /(?:^|[\s(])[-−]$/u.test(text.slice(0, index)) ? -parse(first!) : parse(first!)
    };
  });

  function parse(written: string): number {
    const plain = written.replace(new RegExp(group, 'gu'), '');
    return Number(plain.replace(new RegExp(decimal, 'u'), '.'));
  }
}

/** The separators of a language as parts of a regular expression. */
function separators(language: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.5);
  const find = (type: string) => parts.find((part) => part.type === type)!.value;
  const escape = (mark: string) => (/\s/.test(mark) ? '\\s' : `[${mark}]`);
  return { group: escape(find('group')), decimal: escape(find('decimal')) };
}
