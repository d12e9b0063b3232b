import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { directory, inMemory, type Files } from './files';

const contents = (files: Files) =>
  files.list().map((path) => [path, new TextDecoder().decode(files.read(path))]);

it('a folder on disk and one in memory are read alike', () => {
  const dir = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(dir, 'b'));
  writeFileSync(join(dir, 'b', 'c.yaml'), 'æ');
  writeFileSync(join(dir, 'a.yaml'), '1');
  const onDisk = directory(`${dir}/`);
  const held = inMemory('data', { 'b/c.yaml': 'æ', 'a.yaml': Uint8Array.of(49) });
  expect(contents(onDisk)).toEqual(contents(held));
  expect([onDisk.read('b'), held.read('b')]).toEqual([undefined, undefined]);
  rmSync(dir, { recursive: true });
  expect(directory(dir).list()).toEqual([]);
});
