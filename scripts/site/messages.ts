import { compile } from '@inlang/paraglide-js';
import { existsSync, readFileSync } from 'node:fs';
import { paraglide } from '../../paraglide.config';

/**
 * Compiles the interface texts as the site build does, for what runs before or without it: types,
 * unit tests, scripts. Paraglide only warns when its plugin cannot be loaded, and writes no message
 * at all, so that case is made an error here.
 */
export async function compileMessages(): Promise<void> {
  await compile(paraglide);
  const index = `${paraglide.outdir}/messages/_index.js`;
  if (!existsSync(index) || !readFileSync(index, 'utf8').includes('export')) {
    throw new Error(`Paraglide compiled no message into ${paraglide.outdir}.`);
  }
}
