import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './find';

let dir: string;
const program = (name: string) => {
  const path = join(dir, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'browser-'));
  vi.stubEnv('PATH', dir);
  vi.stubEnv('CHROMIUM_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

describe('findBrowser', () => {
  it('takes the browser that is named', () => {
    const named = program('my-browser');
    program('chromium');
    vi.stubEnv('CHROMIUM_PATH', named);
    expect(findBrowser()).toBe(named);
  });

  it('says when the one named is not there', () => {
    vi.stubEnv('CHROMIUM_PATH', join(dir, 'nowhere'));
    expect(() => findBrowser()).toThrow('CHROMIUM_PATH');
  });

  it.skipIf(process.platform !== 'linux')('prefers the quickest of those installed', () => {
    const chrome = program('google-chrome');
    expect(findBrowser()).toBe(chrome);
    const shell = program('chromium-headless-shell');
    expect(findBrowser()).toBe(shell);
  });
});
