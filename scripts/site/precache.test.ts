import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precacheOf, versionOf } from './precache';

const build = mkdtempSync(join(tmpdir(), 'build-'));
const put = (file: string, text = file) => {
  mkdirSync(dirname(join(build, file)), { recursive: true });
  writeFileSync(join(build, file), text);
};

const kept = [
  '_app/immutable/a.js',
  'en/kiosk/index.html',
  'kiosk/index.html',
  'data/site.json',
  'index.html',
  'en/index.html',
  'en/about/index.html',
  'favicon.svg'
];
const notKept = [
  '_app/version.json',
  '_app/immutable/a.js.br',
  '_headers',
  '404.html',
  'en/404.html',
  'data/figures.csv',
  'embed.js',
  'embed/funding/index.html',
  'en/embed/funding/index.html',
  'en/oembed/funding.json',
  'previews/funding.da.png',
  'service-worker.js'
];

beforeAll(() => [...kept, ...notKept].forEach((file) => put(file)));
afterAll(() => rmSync(build, { recursive: true }));

describe('what is kept for when there is no network', () => {
  it('is every page and all that pages are made of, and nothing else', () => {
    const { files, missed } = precacheOf(build);
    const paths = kept.map((file) => file.replace(/(^|\/)index\.html$/, '$1')).sort();
    expect(Object.keys(files).sort()).toEqual(paths);
    expect(missed).toEqual([]);
  });

  it('never takes more room than it may, and leaves out ordinary pages first', () => {
    const { files, missed } = precacheOf(build, 90);
    const bytes = Object.keys(files).map((path) =>
      /(^|\/)$/.test(path) ? `${path}index.html` : path
    );
    expect(bytes.join('').length).toBeLessThanOrEqual(90);
    expect(files).toHaveProperty(['_app/immutable/a.js']);
    expect(files).toHaveProperty(['kiosk/']);
    expect(missed).toContain('en/about/');
  });

  it('is another version as soon as a byte changes', () => {
    const before = versionOf(precacheOf(build).files);
    expect(versionOf(precacheOf(build).files)).toBe(before);
    put('data/site.json', 'other');
    expect(versionOf(precacheOf(build).files)).not.toBe(before);
  });
});
