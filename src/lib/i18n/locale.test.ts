import { describe, expect, it } from 'vitest';
import { baseLocale, isPrefixed, localeOfParam, localeOfPath, locales } from './locale';

const others = locales.filter((locale) => locale !== baseLocale);

describe('the language of a path', () => {
  it('is the base language without a prefix, or with one that is no language', () => {
    for (const path of ['/', '', '/commitments/2011-1.1/', '/xx/', '/EN/', '/constructor/']) {
      expect(localeOfPath(path), path).toBe(baseLocale);
    }
    expect(localeOfPath(`/${baseLocale}/`)).toBe(baseLocale);
  });

  it.each(others)('is its first segment: %s', (locale) => {
    expect(localeOfPath(`/${locale}/`)).toBe(locale);
    expect(localeOfPath(`/${locale}/figures/`)).toBe(locale);
    expect(localeOfPath(`/figures/${locale}/`)).toBe(baseLocale);
  });
});

describe('the language of a route parameter', () => {
  it('is the base language when there is none or it is unknown', () => {
    for (const lang of [undefined, '', 'xx', baseLocale]) {
      expect(localeOfParam(lang)).toBe(baseLocale);
    }
  });

  it.each(others)('is the one it names: %s', (locale) => {
    expect(localeOfParam(locale)).toBe(locale);
    expect(isPrefixed(locale)).toBe(true);
  });

  it('never has the base language as a prefix', () => {
    expect(isPrefixed(baseLocale)).toBe(false);
  });
});
