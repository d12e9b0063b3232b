import { beforeEach, describe, expect, it, vi } from 'vitest';
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

const { dataLink, pageLink, pathOf, targetLink } = await import('./links');

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

  it('leaves the path of another language as it is', () => {
    expect(pathOf('/figures/', 'en')).toBe('/figures/');
  });
});
