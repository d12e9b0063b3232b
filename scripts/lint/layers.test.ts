import { ESLint } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layerConfigs, mayImport } from './layers.js';

/** The import rules alone, for files that need not exist. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
    ...svelte.configs.base,
    { files: ['**/*.svelte'], languageOptions: { parserOptions: { parser: ts.parser } } },
    ...layerConfigs(['funding', 'timeline'])
  ]
});

/** The messages about one line of code standing in one file. */
async function messages(filePath: string, code: string): Promise<string[]> {
  const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>` : code;
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map(({ message }) => message) ?? [];
}

const importing = (from: string) => `import { x } from '${from}'; export { x };`;

describe('the import rules', () => {
  const layers = Object.keys(mayImport);
  const pairs = layers.flatMap((from) => layers.map((to) => [from, to] as const));

  it.each(pairs)('hold the table: %s and %s', async (from, to) => {
    const allowed = from === to || mayImport[from]?.includes(to);
    for (const file of ['a/x.ts', 'a/X.svelte']) {
      for (const code of [importing(`$lib/${to}/b/c`), `void import('$lib/${to}/b/c');`]) {
        const found = await messages(`src/lib/${from}/${file}`, code);
        expect(found.length > 0, `${from} → ${to} in ${file}: ${found.join()}`).toBe(!allowed);
      }
    }
  });

  it('have no way back from a layer to one that imports it', () => {
    const reach = (from: string): string[] =>
      (mayImport[from] ?? []).flatMap((to) => [to, ...reach(to)]);
    for (const layer of layers) expect(reach(layer)).not.toContain(layer);
  });

  const refused: [file: string, code: string, message: RegExp][] = [
    ['src/lib/model/a.ts', importing('$lib/paraglide/messages'), /model may import nothing/],
    ['src/lib/viz/a.ts', importing('../surfaces/Card.svelte'), /\$lib/],
    ['src/lib/exhibits/funding/a.ts', importing('../../marks/Axis.svelte'), /\$lib/],
    ['src/lib/exhibits/funding/a.ts', importing('../timeline/layout'), /never import each other/],
    ['src/lib/exhibits/funding/A.svelte', importing('$lib/exhibits/timeline'), /each other/],
    ['src/lib/exhibits/funding/a.ts', importing('../registry'), /each other/],
    ['src/lib/exhibits/funding/a.ts', importing('./index'), /index/],
    ['src/lib/exhibits/funding/a.ts', importing('$app/state'), /nothing of the page/],
    ['src/lib/exhibits/funding/a.ts', importing('$lib/i18n/links'), /nothing of the page/],
    ['src/lib/exhibits/funding/a.test.ts', importing('../timeline'), /each other/],
    ['src/lib/exhibits/funding/a.ts', importing('../../../../scripts/data/a'), /build time/],
    ['src/lib/exhibits/testing/a.ts', importing('$lib/surfaces/Card.svelte'), /exhibits may/],
    ['src/lib/exhibits/funding/a.ts', importing('../../../routes/x'), /Routes/],
    ['src/lib/exhibits/funding/a.ts', 'export const a = Date.now();', /pass time/],
    ['src/lib/exhibits/funding/A.svelte', 'const a = new Date();', /pass time/],
    ['src/lib/viz/a.ts', 'export const a = Math.random();', /pass time/],
    ['src/lib/explore/a.ts', importing('arquero'), /scripts/],
    ['src/lib/ui/a.ts', importing('d3'), /bundle/],
    ['src/lib/ui/a.ts', importing('node:fs'), /browser/],
    ['src/lib/ui/A.svelte', importing('$app/paths'), /one module/],
    ['src/routes/A.svelte', importing('$app/paths'), /one module/],
    ['src/routes/a.ts', importing('../lib/model/types'), /\$lib/],
    ['scripts/a.ts', importing('../src/lib/ui/Menu.svelte'), /scripts may import/],
    ['scripts/data/a.ts', importing('$lib/surfaces/Card.svelte'), /scripts may import/],
    ['scripts/data/a.ts', importing('../../src/routes/x'), /Routes/],
    ['scripts/data/a.ts', 'export const a = Date.now();', /pass time/]
  ];
  it.each(refused)('refuse in %s: %s', async (file, code, message) => {
    expect((await messages(file, code)).join('\n')).toMatch(message);
  });

  const allowed: [file: string, code: string][] = [
    ['src/lib/exhibits/registry.ts', importing('./funding')],
    ['src/lib/exhibits/funding/a.ts', importing('../types')],
    ['src/lib/exhibits/funding/a.ts', importing('./layout')],
    ['src/lib/exhibits/funding/ssr.test.ts', importing('./index')],
    ['src/lib/exhibits/funding/ssr.test.ts', importing('node:fs')],
    ['src/lib/exhibits/testing/a.ts', importing('../registry')],
    ['src/lib/exhibits/testing/a.ts', importing('../../../../scripts/data/readDataset')],
    ['src/lib/exhibits/funding/a.ts', 'export const a = new Date(0);'],
    ['src/lib/exhibits/funding/a.ts', importing('$lib/paraglide/messages')],
    ['src/lib/i18n/links.ts', importing('$app/paths')],
    ['src/lib/explore/a.ts', 'export const a = Date.now();'],
    ['src/lib/surfaces/A.svelte', importing('$app/state')],
    ['src/routes/A.svelte', importing('$lib/explore/search')],
    ['scripts/data/a.ts', importing('arquero')],
    ['scripts/data/a.ts', importing('../../src/lib/model/types')]
  ];
  it.each(allowed)('allow in %s: %s', async (file, code) => {
    expect(await messages(file, code)).toEqual([]);
  });
});
