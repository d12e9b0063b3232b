import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommitmentView, SiteView } from '$lib/model/views';
import { commitmentNode, datasetNode, nodeText } from './structuredData';

const fileAt = (path: string) => `/sub/data/${path}`;
const site = {
  dataset: {
    version: '1.2.3',
    title: { da: 'Data', en: 'The data' },
    licence: { id: 'CC0', title: 'CC0', path: 'https://x.example/cc0' }
  },
  agreements: [
    { title: { da: 'Ny' }, dated: null, period: ['2005-01-01', '2006-12-31'] },
    { title: { da: 'Gammel' }, dated: '2001-02-03', period: ['2001-01-01', '2004-12-31'] }
  ]
} as unknown as SiteView;

describe('structured data', () => {
  it('of the data set names its files, licence and time', () => {
    const files = ['a.csv', 'a.json', 'a.txt'].map((path) => ({ path, title: path, bytes: 7 }));
    const node = datasetNode(site, files, { url: null, fileAt }, 'en');
    expect(node).toMatchObject({
      '@type': 'Dataset',
      name: 'The data',
      license: 'https://x.example/cc0',
      temporalCoverage: '2001-01-01/2006-12-31',
      isBasedOn: [{ name: 'Ny' }, { name: 'Gammel', datePublished: '2001-02-03' }]
    });
    expect(node['distribution']).toMatchObject([
      { contentUrl: '/sub/data/a.csv', encodingFormat: 'text/csv', contentSize: '7 B' },
      { encodingFormat: 'application/json' },
      { encodingFormat: 'text/plain' }
    ]);
    expect(node).not.toHaveProperty('url');
    const empty = datasetNode(
      { ...site, agreements: [] },
      [],
      { url: 'https://x.example/', fileAt },
      'da'
    );
    expect(empty).toMatchObject({ temporalCoverage: '/', url: 'https://x.example/' });
  });

  it('of a commitment is a quotation, with its translation where there is one', () => {
    const view = {
      commitment: {
        id: '2001-a',
        title: { da: 'Møller' },
        quote: { text: 'bygge', translation: { en: 'build' } }
      },
      agreement: {
        language: 'da',
        title: { da: 'Gammel' },
        parties: [{ da: 'Staten' }],
        period: ['2001-01-01', '2004-12-31']
      },
      areas: [{ id: 'wind', title: { da: 'Vind' } }]
    } as unknown as CommitmentView;
    expect(commitmentNode(view, 'https://x.example/', 'en')).toMatchObject({
      '@type': 'Quotation',
      text: 'bygge',
      inLanguage: 'da',
      about: ['Vind'],
      creator: [{ name: 'Staten' }],
      workTranslation: { inLanguage: 'en', text: 'build' },
      url: 'https://x.example/'
    });
    expect(commitmentNode(view, null, 'da')).not.toHaveProperty('workTranslation');
  });

  it('is text that ends no element and means what it meant', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = nodeText({ words: `${words}</script><!--&amp;` });
        expect(text).not.toMatch(/[<>&]/);
        expect(JSON.parse(text)).toEqual({ words: `${words}</script><!--&amp;` });
      })
    );
  });
});
