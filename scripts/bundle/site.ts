import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { listFiles } from '../serve/files';
import { offlinePage, type Places } from './offlinePage';
import type { Files } from './pack';
import { oneScript } from './script';

/** What only a server has use for, or a page on a network. */
const left = /(^|\/)(_headers|404\.html|service-worker\.js|_app\/version\.json)$|\.(br|gz)$/;

/** Modules are in the one script. */
const isModule = (file: string) => /^_app\/immutable\/.*\.js$/.test(file);

const script = '_app/site.js';

/** Published data lie beside the site, where people look for them; the rest is the site's own. */
const placeOf = (file: string) => (file.startsWith('data/') ? file : `site/${file}`);

/** Data that pages ask for as a script, since no page may read a file. */
function dataScript(file: string, bytes: Uint8Array): [string, Uint8Array][] {
  if (!/^data\/.*\.json$/.test(file)) return [];
  const text = Buffer.from(bytes).toString();
  if (!(JSON.parse(text) as { kind?: string }).kind) return [];
  const call = `vaekstsporData(${JSON.stringify(file.slice('data/'.length))}, ${text});`;
  return [[`site/_app/${file}.js`, strToU8(call)]];
}

/**
 * A built site as files that work without a server.
 * @param folder of the built site
 */
export async function siteFiles(folder: string): Promise<Files> {
  const names = [...listFiles(folder)]
    .map((name) => name.slice(1))
    .filter((name) => !left.test(name));
  const kept = names.filter((name) => !isModule(name));
  const places: Places = {
    files: new Set([...kept, script]),
    placeOf,
    sheets: kept.filter((name) => name.endsWith('.css')),
    script
  };
  const files: Files = new Map();
  for (const name of kept) {
    const bytes = readFileSync(join(folder, name));
    const page = name.endsWith('.html');
    const own = page ? strToU8(offlinePage(bytes.toString(), name, places)) : bytes;
    files.set(placeOf(name), own);
    for (const [path, call] of dataScript(name, bytes)) files.set(path, call);
  }
  const before = readFileSync('scripts/bundle/fromFiles.js', 'utf8');
  return files.set(placeOf(script), strToU8(before + (await oneScript(folder))));
}
