/** One block of a `_headers` file: the headers of every path its pattern matches. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** `*` stands for anything, `:name` for one segment; everything else for itself. */
function patternOf(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

/**
 * Reads a Netlify-style `_headers` file: a path at the start of a line, its headers indented below.
 * @throws Error naming the line that is neither
 */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: patternOf(line.trim()), headers: [] });
    else if (header?.[1] && header[2] && rule) rule.headers.push([header[1], header[2].trim()]);
    else
      throw new Error(`_headers, line ${index + 1}: neither a path nor a header: ${line.trim()}`);
  }
  return rules;
}

/** The headers of one path; where two rules name the same header, their values are joined. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!pattern.test(path)) continue;
    for (const [name, value] of headers) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
