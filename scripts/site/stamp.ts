import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { dirname } from 'node:path';

/** All that the built site is made from; what the build itself writes below them is left out. */
const inputs = [
  'data',
  'messages',
  'package-lock.json',
  'paraglide.config.ts',
  'project.inlang/settings.json',
  'public',
  'scripts',
  'seeds',
  'src',
  'tsconfig.json',
  'vite.config.ts'
];
const written = [
  'public/data',
  'public/embed',
  'public/embed.js',
  'src/lib/paraglide',
  'src/lib/viz/generated'
];

/** Beside the build, not in it: only what is published belongs there. */
const stampFile = '.svelte-kit/built-from';

function filesOf(path: string, skip: readonly string[]): string[] {
  if (skip.includes(path) || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`, skip));
}

/**
 * A hash over the names and bytes of files.
 * @param paths files and folders, relative to the working directory; absent ones do not count
 * @param skip paths below them that do not count either
 */
export function hashOf(paths: readonly string[], skip: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesOf(path, skip))) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** What a build is told from outside. */
const told = ['SITE_ADDRESS', 'OFFLINE'];

/** The hash of everything the built site is made from, and what its build is told. */
export const inputsHash = (): string =>
  [hashOf(inputs, written), ...told.map((name) => process.env[name] ?? '')].join(' ').trim();

/** Whether `build/` was made, whole, from what is there now. */
export function isBuilt(): boolean {
  return (
    existsSync('build/index.html') &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === inputsHash()
  );
}

/** Called before a build: one that is interrupted must not pass for a whole one. */
export function forgetBuild(): void {
  rmSync(stampFile, { force: true });
}

/** Called after a build that went well. */
export function rememberBuild(hash: string): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, hash);
}
