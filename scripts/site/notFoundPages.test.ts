import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withAbsoluteLinks, writeNotFoundPages } from './notFoundPages';

const build = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => rmSync(build, { recursive: true }));

describe('pages for what is missing', () => {
  it('have links that hold at any depth', () => {
    const html =
      '<link href="../../_app/a.css"><a href="../om/?a=1#b">x</a><a href="..">y</a>' +
      '<a href="#z">z</a><a href="https://a.example/">a</a><img src="./b.png">';
    expect(withAbsoluteLinks(html, '/en/404/')).toBe(
      '<link href="/_app/a.css"><a href="/en/om/?a=1#b">x</a><a href="/en/">y</a>' +
        '<a href="#z">z</a><a href="https://a.example/">a</a><img src="/en/404/b.png">'
    );
  });

  it('stand where static hosts look for them, in every language', () => {
    for (const prefix of ['', 'en/']) {
      mkdirSync(join(build, prefix, '404'), { recursive: true });
      writeFileSync(join(build, prefix, '404/index.html'), `<a href="../">${prefix}</a>`);
    }
    writeNotFoundPages(build, ['/', '/en/']);
    expect(readFileSync(join(build, '404.html'), 'utf8')).toBe('<a href="/"></a>');
    expect(readFileSync(join(build, 'en/404.html'), 'utf8')).toBe('<a href="/en/">en/</a>');
    expect(existsSync(join(build, '404'))).toBe(false);
  });

  it('are missed aloud', () => {
    expect(() => writeNotFoundPages(build, ['/de/'])).toThrow('no page for what is missing');
  });
});
