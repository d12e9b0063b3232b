import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from '../serve/headerRules';
import { headersFile } from './headers';

const build = mkdtempSync(join(tmpdir(), 'build-'));
beforeAll(() => {
  for (const path of ['', 'om/', 'embed/funding/', 'en/', 'en/about/', 'en/embed/funding/']) {
    const file = join(build, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  for (const path of ['data', 'oembed', 'en/oembed']) mkdirSync(join(build, path));
});
afterAll(() => rmSync(build, { recursive: true }));

describe('the headers of a built site', () => {
  const of = (path: string) => headersFor(parseHeaderRules(headersFile(build, ['en', 'de'])), path);

  it.each(['/', '/om/', '/en/', '/en/about/'])('let nobody else frame %s', (path) => {
    expect(of(path).get('Content-Security-Policy')).toBe("frame-ancestors 'self'");
  });

  it.each(['/embed/funding/', '/en/embed/funding/'])('let anybody frame %s', (path) => {
    expect(of(path).has('Content-Security-Policy')).toBe(false);
    expect(of(path).get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each(['/_app/immutable/a.B4.js', '/_app/immutable/assets/a.woff2', '/embed/immutable/a.js'])(
    'let a frame without an origin load %s, and keep it',
    (path) => {
      expect(of(path).get('Access-Control-Allow-Origin')).toBe('*');
      expect(of(path).get('Cache-Control')).toContain('immutable');
    }
  );

  it('open the data to other sites', () => {
    const open = ['/data/figures.json', '/en/oembed/funding.json', '/embed.js'];
    for (const path of open) expect(of(path).get('Access-Control-Allow-Origin')).toBe('*');
    expect(of('/om/').has('Access-Control-Allow-Origin')).toBe(false);
  });
});
