import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, citation, quoteWithCitation, texText, type Cited } from './citation';

const cited: Cited = {
  id: '2001-a',
  title: { da: 'Flere møller', en: 'More turbines' },
  quote: { agreement: '2001', lines: [3, 5], text: 'bygge 3 % mere', hash: '3f2a9c01b7de' },
  agreement: {
    title: { da: 'Aftale 2001', en: 'Agreement 2001' },
    parties: [{ da: 'Regeringen' }, { da: 'Vækst & Råd' }],
    period: ['2001-01-01', '2003-12-31']
  },
  version: '1.2.3',
  url: 'https://x.example/a/?hash=3f2a9c01b7de'
};

describe('a citation', () => {
  it('names the place, the version, the hash and the address', () => {
    expect(citation(cited, 'da')).toBe(
      'Aftale 2001, linje 3–5, læst i Vækstspor, version 1.2.3, SHA-256 3f2a9c01b7de, https://x.example/a/?hash=3f2a9c01b7de'
    );
    expect(quoteWithCitation({ ...cited, url: null }, 'en')).toBe(
      '“bygge 3 % mere” (Agreement 2001, lines 3–5, read in Vækstspor, version 1.2.3, SHA-256 3f2a9c01b7de)'
    );
  });

  it('is a BibTeX entry with what TeX would misread escaped', () => {
    expect(bibtex(cited, 'da')).toBe(
      [
        '@misc{vaekstspor-2001-a,',
        '  author = {{Regeringen} and {Vækst \\& Råd}},',
        '  title = {{Flere møller}},',
        '  howpublished = {Aftale 2001},',
        '  pages = {3--5},',
        '  year = {2001},',
        '  note = {læst i Vækstspor, version 1.2.3, SHA-256 3f2a9c01b7de},',
        '  url = {https://x.example/a/?hash=3f2a9c01b7de}',
        '}'
      ].join('\n')
    );
    const short = bibtex({ ...cited, url: null, quote: { ...cited.quote, lines: [3, 3] } }, 'en');
    expect(short).toContain('pages = {3},');
    expect(short).not.toContain('url');
  });

  it('has balanced braces whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = texText(words).replace(/\\[{}]/g, '');
        let depth = 0;
        for (const character of text) {
          if (character === '{') depth += 1;
          if (character === '}') depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
      { numRuns: 2000 }
    );
  });
});
