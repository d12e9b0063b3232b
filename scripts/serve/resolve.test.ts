import { describe, expect, it } from 'vitest';
import { resolveUrl } from './resolve';

const files = new Set(['/index.html', '/om/index.html', '/data/a b.json', '/_headers']);

describe('resolveUrl', () => {
  it('finds pages by their address and files by their name', () => {
    expect(resolveUrl('/', files)).toEqual({ kind: 'file', path: '/index.html' });
    expect(resolveUrl('/om/?a=1', files)).toEqual({ kind: 'file', path: '/om/index.html' });
    expect(resolveUrl('/data/a%20b.json', files)).toEqual({ kind: 'file', path: '/data/a b.json' });
  });

  it('sends a page without its slash to the slash, relative to itself and with its query', () => {
    expect(resolveUrl('/om?a=1?b', files)).toEqual({ kind: 'redirect', location: './om/?a=1?b' });
    expect(resolveUrl('/deep/sub/om', files, '/deep/sub')).toEqual({
      kind: 'redirect',
      location: './om/'
    });
    expect(resolveUrl('/deep/sub', files, '/deep/sub')).toEqual({
      kind: 'redirect',
      location: './sub/'
    });
  });

  it('serves nothing but the names it knows', () => {
    for (const url of [
      '/../etc/passwd',
      '/%2e%2e/secret',
      '//other.example/om',
      '/om//',
      '/_headers'
    ]) {
      expect(resolveUrl(url, files).kind, url).toBe('missing');
    }
    expect(resolveUrl('/%E0%A4%A', files).kind).toBe('malformed');
    expect(resolveUrl('/om/', files, '/deep/sub').kind).toBe('outside');
    expect(resolveUrl('/deep/subway/', files, '/deep/sub').kind).toBe('outside');
  });
});
