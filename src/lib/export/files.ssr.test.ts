import { describe, expect, it } from 'vitest';
import { fileKinds, fileName, makeFile, type FileOptions } from './files';
import { isPictureFormat } from './fit';
import { provenanceOf } from './provenance';
import { realFigures, workshop } from './testing/figures';
import { provenanceLine, wordsOf } from './words';

const options: FileOptions = { format: 'shown', background: 'white', scale: 2 };
const areas = realFigures.find(({ exhibit }) => exhibit.id === 'policy-areas')!;

describe('a file', () => {
  it.each(fileKinds)(
    'is made as %s, with a type and a name that ends as it should',
    async (kind) => {
      const { name, type, bytes } = await makeFile(areas, kind, options, workshop);
      expect(name).toMatch(/^vaekstspor-policy-areas-da[a-z0-9-]*\.(png|svg|pptx|xlsx|csv|json)$/);
      expect(type).toMatch(/^[a-z]+\/[a-z]/);
      expect(bytes.length).toBeGreaterThan(100);
    }
  );

  it('has a name that says what is in it', () => {
    const chosen = { ...areas, locale: 'en', options: { measure: 'number' } } as const;
    expect(fileName(chosen, 'png', { ...options, format: '16:9', scale: 4 })).toBe(
      'vaekstspor-policy-areas-number-en-16x9-4x.png'
    );
    expect(fileName(chosen, 'csv', { ...options, format: '4:3' })).toBe(
      'vaekstspor-policy-areas-number-en.csv'
    );
    expect(fileName(areas, 'outlined', options)).toBe('vaekstspor-policy-areas-da-outlined.svg');
  });

  it('knows the forms of a picture', () => {
    expect(isPictureFormat('4:3')).toBe(true);
    expect(isPictureFormat('5:3')).toBe(false);
  });
});

describe('where a file comes from', () => {
  const agreement = {
    title: {},
    shortTitle: {},
    language: 'da',
    source: { file: '', sha256: '', lines: 1 },
    commitments: 1
  };
  const view = {
    version: 1,
    kind: 'site',
    dataset: { version: '2.0.0', title: {}, licence: { id: 'x', title: 'CC', path: 'y' } },
    agreements: [
      { ...agreement, id: 'a', dated: '2011-09-13', period: ['2011-01-01', '2011-12-31'] },
      { ...agreement, id: 'b', dated: null, period: ['2016-01-01', '2017-12-31'] },
      { ...agreement, id: 'c', dated: null, period: ['2020-01-01', '2020-12-31'] }
    ]
  } as const;

  it('is told by the dates of the agreements, or the years they are for', () => {
    const site = { name: 'S', version: '1' };
    const provenance = provenanceOf(structuredClone(view) as never, site, 'https://a.example/');
    expect(provenance.asOf).toEqual(['2011-09-13', '2016/2017', '2020']);
    expect(provenance.dataVersion).toBe('2.0.0');
    const figure = { ...areas, provenance };
    const line = provenanceLine(wordsOf(figure), figure);
    expect(line).toContain('13. september 2011, 2016–2017 og 2020');
    expect(line).toContain('https://a.example/');
  });

  it('leaves out what is not known', () => {
    const unknown = { ...areas, provenance: { ...areas.provenance, asOf: [], link: '' } };
    const line = provenanceLine(wordsOf(unknown), unknown);
    expect(line).not.toMatch(/· *$|· *·|Data:/);
  });
});
