import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from './server';

const page = '<h1>Om</h1>'.repeat(20);
const lost = (text: string) =>
  `<a href="/om/">${text}</a><a href="#x">x</a><a href="https://a.example/">a</a>`;
const files: Record<string, string | Buffer> = {
  'index.html': '<h1>Forside</h1>',
  'om/index.html': page,
  'om/index.html.br': brotliCompressSync(page),
  'om/index.html.gz': gzipSync(page),
  '404.html': lost('findes ikke'),
  'en/404.html': lost('not found'),
  'data/figures.csv': 'æ;ø',
  'data/figures.json': '{}',
  'site.webmanifest': '{}',
  'gone.txt': 'soon gone',
  '_app/immutable/a.B4.js': 'export {}',
  '_app/immutable/a.woff2': 'x',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/om/*\n  X-Page: om\n'
};

let dir: string;
let root: RunningServer;
let deep: RunningServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [name, body] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), body);
  }
  root = await startServer({ dir });
  deep = await startServer({ dir, base: '/deep/sub' });
});

afterAll(async () => {
  await Promise.all([root.close(), deep.close()]);
  rmSync(dir, { recursive: true });
});

const get = (path: string, init: RequestInit = {}, { url } = root) =>
  fetch(url + path, { redirect: 'manual', ...init });

/** The request line as it is written, which `fetch` would tidy up. */
const rawStatus = (path: string) =>
  new Promise<number | undefined>((done, fail) => {
    const { hostname, port } = new URL(root.url);
    request({ hostname, port, path }, (res) => done(res.resume().statusCode))
      .once('error', fail)
      .end();
  });

describe('the static server', () => {
  it('outlives a file that is taken away while it runs', async () => {
    rmSync(join(dir, 'gone.txt'));
    await expect(get('gone.txt')).rejects.toThrow();
    expect((await get('om/')).status).toBe(200);
  });

  it('listens on this machine only', () => {
    expect(root.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(deep.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/deep\/sub\/$/);
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null]
  ])('answers «accept-encoding: %s» with %s', async (accepted, encoding) => {
    const response = await get('om/', { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(page);
  });

  it('redirects to the slash with 308 and keeps the query', async () => {
    for (const { url } of [root, deep]) {
      const response = await fetch(`${url}om?a=1`, { redirect: 'manual' });
      expect(response.status).toBe(308);
      expect((await fetch(`${url}om?a=1`)).url).toBe(`${url}om/?a=1`);
    }
    expect((await fetch(deep.url.slice(0, -1))).url).toBe(deep.url);
  });

  it('lets hashed files be kept for ever and everything else be asked for again', async () => {
    const hashed = await get('_app/immutable/a.B4.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const first = await get('om/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    const second = await get('om/', { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
    expect(second.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    ['om/', 'text/html;charset=utf-8'],
    ['data/figures.csv', 'text/csv; charset=utf-8'],
    ['data/figures.json', 'application/json'],
    ['site.webmanifest', 'application/manifest+json'],
    ['_app/immutable/a.B4.js', 'text/javascript'],
    ['_app/immutable/a.woff2', 'font/woff2']
  ])('gives %s the type %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  it.each([
    ['nowhere/at/all', 'findes ikke'],
    ['en/nowhere', 'not found'],
    ['da/nowhere', 'findes ikke']
  ])('says of %s that it is not there: %s', async (path, text) => {
    for (const [server, base] of [
      [root, '/'],
      [deep, '/deep/sub/']
    ] as const) {
      const response = await get(path, {}, server);
      const html = await response.text();
      expect(response.status).toBe(404);
      expect(html).toContain(text);
      expect(html).toContain(`href="${base}om/"`);
      expect(html).toContain('href="#x"');
      expect(html).toContain('href="https://a.example/"');
    }
  });

  it('adds the headers that the site names', async () => {
    const headers = (await get('om/')).headers;
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-page')).toBe('om');
    expect((await get('')).headers.has('x-page')).toBe(false);
    expect((await get('missing')).headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('_headers')).status).toBe(404);
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await get('om/', { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect(head.headers.get('content-length')).toBe(String(page.length));
    expect(await head.text()).toBe('');
    const post = await get('om/', { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('never leaves its folder', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json']) {
      expect(await rawStatus(path), path).toBe(404);
    }
    expect(await rawStatus('/%E0%A4%A')).toBe(400);
  });

  it('takes the next port when the one wanted is taken, if that is asked for', async () => {
    const port = Number(new URL(root.url).port);
    await expect(startServer({ dir, port })).rejects.toThrow('EADDRINUSE');
    const next = await startServer({ dir, port, nextFree: true });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
  });
});
