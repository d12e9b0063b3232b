import type { CompilerOptions } from '@inlang/paraglide-js';

/** How the interface texts are compiled; the site build and the tests share it. */
export const paraglide: CompilerOptions = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['custom-path', 'baseLocale'],
  emitTsDeclarations: true
};
