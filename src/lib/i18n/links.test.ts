import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { baseLocale, locales } from './locale';

/** Where the site stands: what SvelteKit says of it. */
const site = vi.hoisted(() => ({ base: '' }));
vi.mock('$app/paths', () => ({
  get base() {
    return site.base;
  },
  resolve: (path: string) => site.base + path,
  asset: (path: string) => site.base + path
}));

const {
  absoluteFile,
  absoluteLink,
  dataLink,
  fileLink,
  linesLink,
  pageLink,
  pathOf,
  pictureLink,
  targetLink
} = await import('./links');

beforeEach(() => {
  site.base = '';
});

describe('addresses', () => {
  it('have the language in front, but for the base language', () => {
    expect(pageLink('/figures/', 'da')).toBe('/figures/');
    expect(pageLink('/figures/', 'en')).toBe('/en/figures/');
    expect(pageLink('/', 'en')).toBe('/en/');
  });

  it('stay under the sub-path the site is hosted at', () => {
    site.base = '/growth';
    expect(pageLink('/', 'da')).toBe('/growth/');
    expect(pageLink('/about/', 'en')).toBe('/growth/en/about/');
    expect(dataLink('figures.json')).toBe('/growth/data/figures.json');
  });

  it('lead each kind of mark to its place', () => {
    const link = (kind: 'commitment' | 'figure' | 'exhibit') =>
      targetLink({ kind, id: 'a-1' }, 'en');
    expect(link('commitment')).toBe('/en/commitments/a-1/');
    expect(link('exhibit')).toBe('/en/exhibits/a-1/');
    expect(link('figure')).toBe('/en/figures/#a-1');
  });
});

describe('places in a document', () => {
  it('are a line or a range of lines of its page', () => {
    expect(linesLink({ agreement: '2001', lines: [3, 3] }, 'da')).toBe('/sources/2001/#L3');
    expect(linesLink({ agreement: '2001', lines: [3, 5] }, 'en')).toBe('/en/sources/2001/#L3-5');
  });
});

describe('whole addresses', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('are not made up where nobody has said where the site will stand', () => {
    vi.stubEnv('SITE_ADDRESS', '');
    expect(absoluteLink('/about/', 'en')).toBeNull();
    expect(pictureLink('shares', 'en')).toBe('/previews/shares.en.png');
    expect(fileLink('/embed.js')).toBe('/embed.js');
  });

  it('begin with where it will stand', () => {
    vi.stubEnv('SITE_ADDRESS', 'https://x.example/sub/');
    expect(absoluteLink('/about/', 'da')).toBe('https://x.example/sub/about/');
    expect(absoluteLink('/', 'en')).toBe('https://x.example/sub/en/');
    expect(absoluteFile('/data/a.json')).toBe('https://x.example/sub/data/a.json');
    expect(pictureLink('shares', 'da')).toBe('https://x.example/sub/previews/shares.da.png');
  });
});

describe('pathOf', () => {
  const bases = ['', '/growth', '.', '..', '../..'];
  const pages = ['/', '/figures/', '/commitments/2011-1.1/'] as const;

  it.each(bases)('takes off what pageLink puts in front, under »%s«', (base) => {
    site.base = base;
    const root = base.startsWith('.') ? '' : base;
    for (const locale of locales) {
      for (const page of pages) {
        const prefix = locale === baseLocale ? '' : `/${locale}`;
        expect(pathOf(`${root}${prefix}${page}`, locale)).toBe(page);
      }
    }
  });

  it('takes a page by the name of its file for the page', () => {
    site.base = '/folder/site';
    expect(pathOf('/folder/site/index.html', 'da')).toBe('/');
    expect(pathOf('/folder/site/en/figures/index.html', 'en')).toBe('/figures/');
    // As the router writes it, which ends every path with a slash.
    expect(pathOf('/folder/site/figures/index.html/', 'da')).toBe('/figures/');
  });

  it('leaves the path of another language as it is', () => {
    expect(pathOf('/figures/', 'en')).toBe('/figures/');
  });
});
