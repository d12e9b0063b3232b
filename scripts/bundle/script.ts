import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const entry = 'virtual:entry';

/** The two modules every page starts with, under the names they have in the bundle's script. */
function entryOf(folder: string): string {
  const names = readdirSync(folder);
  const find = (name: string) => {
    const file = names.find((one) => new RegExp(`^${name}\\.[^.]*\\.js$`).test(one));
    if (!file) throw new Error(`The built site has no module «${name}».`);
    return JSON.stringify(resolve(folder, file));
  };
  return `export * as start from ${find('start')};\nexport * as app from ${find('app')};`;
}

/**
 * Gives the two as one module. No file is to be loaded ahead, for there is only one; and a file's
 * address and its document must be of one origin, which `location` writes otherwise than `URL`.
 */
function joined(folder: string): Plugin {
  return {
    name: 'one-script',
    resolveId: (id) => (id === entry ? id : null),
    load: (id) => (id === entry ? entryOf(folder) : null),
    transform: (code) =>
      code
        .replace(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]')
        .replaceAll('import.meta.url', '""')
        .replace(/(?<![\w.])location\.origin/g, 'new URL(location.href).origin')
  };
}

/**
 * The script of a built site in one classic file: a page opened from a folder may load no modules.
 * It defines `vaekstspor()`, which runs it, once the page has said where the site stands, and gives
 * the two modules.
 * @param site the folder of the built site
 */
export async function oneScript(site: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [joined(join(site, '_app/immutable/entry'))],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'site', codeSplitting: false }
      }
    }
  });
  const outputs = 'on' in result ? [] : [result].flat();
  const chunk = outputs[0]?.output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error('The site’s script could not be put into one file.');
  return `function vaekstspor() {\n${chunk.code}\nreturn [site.start, site.app];\n}\n`;
}
