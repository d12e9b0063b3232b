import { describe, expect, it } from 'vitest';
import { pathBelow, wayOf, type Asked } from './way';

const page = { method: 'GET', by: null, navigates: true };
const part = (by: string | null) => ({ method: 'GET', by, navigates: false });

describe('how a request is answered', () => {
  it.each<[string, Asked, string]>([
    ['an ordinary page', { ...page, path: 'en/about/' }, 'fresh'],
    ['the overview', { ...page, path: '' }, 'fresh'],
    ['data of an ordinary page', { ...part(''), path: 'data/site.json' }, 'fresh'],
    ['data asked for by nobody known', { ...part(null), path: 'data/site.json' }, 'fresh'],
    ['what never changes', { ...part(null), path: '_app/immutable/a.B4.js' }, 'kept'],
    ['the kiosk', { ...page, path: 'kiosk/' }, 'kept'],
    ['the kiosk in another language', { ...page, path: 'en/kiosk/' }, 'kept'],
    ['data of the kiosk', { ...part('kiosk/'), path: 'data/site.json' }, 'kept'],
    ['a page that only sounds like it', { ...page, path: 'sources/kiosk/' }, 'fresh'],
    ['whether there is a new version', { ...part('kiosk/'), path: '_app/version.json' }, 'network'],
    ['the worker itself', { ...part('kiosk/'), path: 'service-worker.js' }, 'network'],
    ['an embed', { ...page, path: 'embed/funding/' }, 'network'],
    ['an embed in another language', { ...page, path: 'en/embed/funding/' }, 'network'],
    ['another host', { ...part('kiosk/'), path: null }, 'network'],
    ['what is sent', { ...part(''), method: 'POST', path: 'data/site.json' }, 'network']
  ])('%s', (_, asked, way) => {
    expect(wayOf(asked)).toBe(way);
  });
});

describe('the path of an address below the site', () => {
  it.each([
    ['https://a.example/', 'https://a.example/om/?a=1#b', 'om/'],
    ['https://a.example/', 'https://a.example/', ''],
    ['https://a.example/deep/sub/', 'https://a.example/deep/sub/en/', 'en/'],
    ['https://a.example/deep/sub/', 'https://a.example/deep/subway/', null],
    ['https://a.example/deep/sub/', 'https://a.example/', null],
    ['https://a.example/', 'https://b.example/om/', null],
    ['https://a.example/', 'about:client', null],
    ['https://a.example/', '', null]
  ])('below %s, %s is %s', (scope, address, path) => {
    expect(pathBelow(scope, address)).toBe(path);
  });
});
