/**
 * Lets Node import Svelte components, compiled for drawing on the server: a hook for
 * `module.register`, which is why it is plain JavaScript.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.svelte')) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { js } = compile(await readFile(filename, 'utf8'), { generate: 'server', filename });
  return { format: 'module', source: js.code, shortCircuit: true };
}
