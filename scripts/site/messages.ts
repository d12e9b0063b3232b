import { compile } from '@inlang/paraglide-js';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { paraglide } from '../../paraglide.config';

const index = `${paraglide.outdir}/messages/_index.js`;

/** Whether the compiled texts are younger than all they are made from. */
function isFresh(): boolean {
  if (!existsSync(index)) return false;
  const texts = readdirSync('messages', { recursive: true, encoding: 'utf8' });
  const made = ['project.inlang/settings.json', 'paraglide.config.ts', 'package-lock.json'];
  const sources = ['messages', ...texts.map((name) => `messages/${name}`), ...made];
  const age = statSync(index).mtimeMs;
  return sources.every((source) => statSync(source).mtimeMs < age);
}

/**
 * Compiles the interface texts as the site build does, for what runs before or without it: types,
 * unit tests, scripts. Paraglide only warns when its plugin cannot be loaded, and writes no message
 * at all, so that case is made an error here. What is compiled already is left as it is.
 */
export async function compileMessages(): Promise<void> {
  if (isFresh()) return;
  await compile(paraglide);
  if (!existsSync(index) || !readFileSync(index, 'utf8').includes('export')) {
    throw new Error(`Paraglide compiled no message into ${paraglide.outdir}.`);
  }
}
