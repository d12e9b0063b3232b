import { strFromU8, unzipSync } from 'fflate';

/** A package as the Open Packaging Conventions have it: its parts as text, by their paths. */
export type Package = Record<string, string>;

export const openPackage = (bytes: Uint8Array): Package =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)])
  );

const folderOf = (path: string) => path.replace(/[^/]*$/, '');

/** A relation's target as a path from the root of the package. */
function resolved(from: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The relations of a package: which part leads to which, under which id. */
function relationsOf(parts: Package) {
  return Object.entries(parts)
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([path, xml]) => {
      const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
      return [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([relation]) => ({
        source,
        id: / Id="([^"]*)"/.exec(relation)?.[1] ?? '',
        external: relation.includes('TargetMode="External"'),
        target: resolved(source, / Target="([^"]*)"/.exec(relation)?.[1] ?? '')
      }));
    });
}

/** Axes that a chart names but does not have, and points that have no number. */
function chartFaults(path: string, xml: string): string[] {
  const defined = [...xml.matchAll(/Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id);
  const plots = [...xml.matchAll(/<c:axId val="(\d+)"\/>/g)].map(([, id]) => id!);
  const stacked = xml.includes('<c:grouping val="stacked"/>');
  return [
    ...plots.filter((id) => !defined.includes(id)).map((id) => `${path}: no axis ${id}`),
    ...(xml.match(/<c:v><\/c:v>/g) ?? []).map(() => `${path}: a point without a number`),
    ...(stacked && !xml.includes('<c:overlap val="100"/>') ? [`${path}: parts stand apart`] : []),
    ...(stacked && xml.includes('<c:dLblPos val="outEnd"/>') ? [`${path}: labels outside`] : [])
  ];
}

/**
 * What would make a program offer to repair a package, in words: parts that are not declared or not
 * there, relations that lead nowhere or are asked for in vain, ids that stand twice on a slide, and
 * axes that are not there.
 */
export function packageFaults(parts: Package): string[] {
  const types = parts['[Content_Types].xml'] ?? '';
  const relations = relationsOf(parts);
  const declared = (path: string) =>
    types.includes(`PartName="/${path}"`) || types.includes(`Extension="${path.split('.').pop()}"`);
  const overrides = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, path]) => path!);
  const reached = new Set(relations.map(({ target }) => target));
  const paths = Object.keys(parts).filter((path) => path !== '[Content_Types].xml');
  return [
    ...paths.filter((path) => !declared(path)).map((path) => `not declared: ${path}`),
    ...overrides.filter((path) => !(path in parts)).map((path) => `declared, not there: ${path}`),
    ...relations
      .filter(({ external, target }) => !external && !(target in parts))
      .map(({ source, target }) => `${source} leads to nothing: ${target}`),
    ...paths
      .filter((path) => /^ppt\/(slides|media|charts|embeddings|notesSlides)\/[^/]*$/.test(path))
      .filter((path) => !reached.has(path))
      .map((path) => `nothing leads to ${path}`),
    ...Object.entries(parts).flatMap(([path, xml]) => {
      if (!/^ppt\/slides\/[^/]*\.xml$/.test(path)) return [];
      const known = relations.filter(({ source }) => source === path).map(({ id }) => id);
      const asked = [...xml.matchAll(/r:(?:embed|id|link)="([^"]*)"/g)].map(([, id]) => id!);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id!);
      return [
        ...asked.filter((id) => !known.includes(id)).map((id) => `${path}: no relation ${id}`),
        ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${path}: id ${id} twice`)
      ];
    }),
    ...Object.entries(parts).flatMap(([path, xml]) =>
      /^ppt\/charts\/chart\d+\.xml$/.test(path) ? chartFaults(path, xml) : []
    )
  ];
}
