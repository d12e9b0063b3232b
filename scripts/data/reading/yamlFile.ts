import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './faults';

export type Path = readonly (string | number)[];

/** A parsed YAML file that knows on which line each of its values stands. */
export interface YamlFile {
  name: string;
  value: unknown;
  /** The line of the key or list item at the path, or of its nearest parent that is there. */
  lineOf(path: Path): number;
}

/** Parses one file; syntax faults are added to `faults` and give `undefined`. */
export function parseYaml(name: string, text: string, faults: Fault[]): YamlFile | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    const line = lines.linePos(error.pos[0]).line;
    const message = `YAML syntax: ${error.message.replace(/\.?\s*$/, '')}. Mend the syntax here or just above.`;
    faults.push({ file: name, line, id: fileId(name), message });
  }
  if (document.errors.length > 0) return undefined;
  return {
    name,
    value: document.toJS(),
    lineOf: (path) => lines.linePos(offsetOf(document, path)).line
  };
}

/** What a fault of a whole file is called: its name without folder and ending. */
export function fileId(name: string): string {
  return name.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key)
      );
      if (pair === undefined) break;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number' && key < node.items.length) {
      node = node.items[key];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range?.[0];
}
