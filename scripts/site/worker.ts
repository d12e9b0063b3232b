import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { BuiltFor } from '../../src/service-worker/manifest';
import { precacheOf, versionOf } from './precache';

/** Never changes: a browser asks for this very name to learn of a new version, or of the end. */
const fileName = 'service-worker.js';

/**
 * Writes the service worker of a built site, with the list of the files it keeps.
 * @param folder of the built site, whole but for the worker
 * @param on false writes the worker that ends what earlier ones have begun
 */
export async function buildWorker(folder: string, on: boolean): Promise<void> {
  const { files, missed } = precacheOf(folder);
  if (missed.length > 0) {
    process.stdout.write(`${missed.length} files are too many to keep without a network.\n`);
  }
  const builtFor: BuiltFor | null = on ? { version: versionOf(files), files } : null;
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { BUILT_FOR: JSON.stringify(builtFor) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: 'src/service-worker/worker.ts',
        formats: ['iife'],
        name: 'worker',
        fileName: () => fileName
      }
    }
  });
  const code = readFileSync(join(folder, fileName));
  writeFileSync(join(folder, `${fileName}.gz`), gzipSync(code));
  writeFileSync(join(folder, `${fileName}.br`), brotliCompressSync(code));
}
