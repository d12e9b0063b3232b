import { readFileSync } from 'node:fs';
import { parseAst, type Plugin } from 'vite';

/** What no embed shows: what is seen is the host's choice, and files are had on the site. */
const never = ['controls', 'slide', 'examples'];

/** What an embed's words and table are made by, which are on its page already. */
const words = ['describe', 'scales', 'table', 'sources'];

/**
 * Takes parts out of an exhibit's definition, so that what only they use is not bundled.
 * @param code of its `index.ts`, whose default export is `defineExhibit({ … })`
 * @param parts names of properties
 * @throws Error when the code defines no exhibit
 */
export function withoutParts(code: string, parts: readonly string[]): string {
  const exported = parseAst(code, { lang: 'ts' }).body.find(
    (node) => node.type === 'ExportDefaultDeclaration'
  )?.declaration;
  const definition = exported?.type === 'CallExpression' ? exported.arguments[0] : undefined;
  if (definition?.type !== 'ObjectExpression') {
    throw new Error('An exhibit is the default export of its index.ts, as defineExhibit({ … }).');
  }
  return definition.properties
    .filter((one) => 'key' in one && one.key.type === 'Identifier' && parts.includes(one.key.name))
    .reduceRight(
      (left, { start, end }) => left.slice(0, start) + left.slice(end).replace(/^\s*,/, ''),
      code
    );
}

const drawings = /\/src\/embed\/drawings\.ts$/;
const registry = /\/exhibits\/registry(\.drawing)?\.ts$/;
const exhibit = /\/exhibits\/[^/]+\/index(\.drawing)?\.ts$/;

/**
 * Loads exhibits without what no embed needs, and those that `src/embed/drawings.ts` asks for without
 * their words too: the same modules once more, by names of their own.
 */
export const slimExhibits: Plugin = {
  name: 'slim-exhibits',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    if (!drawings.test(importer) && !/registry\.drawing\.ts$/.test(importer)) return null;
    const id = (await this.resolve(source, importer, { skipSelf: true }))?.id;
    return id && (registry.test(id) || exhibit.test(id)) ? id.replace(/\.ts$/, '.drawing.ts') : id;
  },
  load(id) {
    const file = id.replace(/\.drawing\.ts$/, '.ts');
    if (exhibit.test(id)) {
      return withoutParts(readFileSync(file, 'utf8'), file === id ? never : [...never, ...words]);
    }
    return file === id ? null : readFileSync(file, 'utf8');
  }
};
