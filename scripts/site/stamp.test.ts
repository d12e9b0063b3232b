import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from './stamp';

let dir: string;
const put = (name: string, text: string) => writeFileSync(join(dir, name), text);
const hash = () => hashOf([join(dir, 'src'), join(dir, 'a.json')], [join(dir, 'src/made')]);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'stamp-'));
  mkdirSync(join(dir, 'src/made'), { recursive: true });
  put('src/one.ts', '1');
  put('a.json', '{}');
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('the hash of what a build is made from', () => {
  it('stays when nothing changes, or only what the build wrote itself', () => {
    const before = hash();
    put('src/made/messages.js', 'x');
    put('unrelated', 'x');
    expect(hash()).toBe(before);
  });

  it('changes with a byte, a new file, a new name and a file that goes', () => {
    const seen = new Set([hash()]);
    put('src/one.ts', '2');
    seen.add(hash());
    put('src/two.ts', '1');
    seen.add(hash());
    rmSync(join(dir, 'src/one.ts'));
    seen.add(hash());
    put('src/three.ts', '1');
    rmSync(join(dir, 'src/two.ts'));
    seen.add(hash());
    rmSync(join(dir, 'a.json'));
    seen.add(hash());
    expect(seen.size).toBe(6);
  });
});
