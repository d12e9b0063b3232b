import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A file to publish; `path` is inside the published folder, with `/`. */
export interface OutputFile {
  path: string;
  content: string | Uint8Array;
}

/** The folder that is to be replaced is not one this build has written. */
export class WriteRefused extends Error {}

/** Every published folder has it, so that another folder is never taken for one. */
const SIGN = 'datapackage.json';

/** Replaces a folder by these files, all at once: readers see the old one or the new one. */
export function writeFolder(out: string, files: readonly OutputFile[]): void {
  const target = resolve(out);
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, SIGN))) {
    throw new WriteRefused(
      `${out}: the folder holds other things than published data. Name an empty or a new one.`
    );
  }
  mkdirSync(dirname(target), { recursive: true });
  const aside = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const { path, content } of files) {
      const file = join(aside, 'new', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    if (existsSync(target)) renameSync(target, join(aside, 'old'));
    renameSync(join(aside, 'new'), target);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
