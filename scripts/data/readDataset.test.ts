import { describe, expect, it } from 'vitest';
import { inMemory } from './reading/files';
import { readFiles } from './readDataset';
import { Fixture, readFixture } from './testing/fixture';

const { dataset, documents } = readFixture();
const find = <Row extends { id: string }>(rows: readonly Row[], id: string): Row =>
  rows.find((row) => row.id === id)!;

describe('a data set that is read', () => {
  it('has the agreements in order of time, each with its seed', () => {
    expect(
      dataset.agreements.map(({ id, language, source }) => [id, language, source.lines])
    ).toEqual([
      ['1998', 'sv', 19],
      ['2004', 'da', 28],
      ['2010', 'en', 7]
    ]);
  });

  it('has passages cut out of the seed, with tight lines, a hash and translations', () => {
    const { quote } = find(dataset.commitments, '1998-1.1');
    expect(quote).toEqual({
      agreement: '1998',
      lines: [16, 17],
      text: 'bygga två nya kajer i Norrhamn, i samarbete med Sjöfartsverket, före 2001.',
      hash: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      translation: {
        da: 'bygge to nye kajer i Norrhavn sammen med Søfartsstyrelsen før 2001.',
        en: 'build two new quays in North Harbour, with the Maritime Authority, before 2001.'
      }
    });
    expect(find(dataset.commitments, '2004-b').quote).toMatchObject({
      lines: [22, 22],
      text: 'Parterne vil udvikle fælles billetter m.v.'
    });
  });

  it('has what may be left out as nothing, not as a hole', () => {
    const { leadIn, parts, context, figures, events } = find(dataset.commitments, '2004-c');
    expect([leadIn, parts, context, figures, events]).toEqual([null, [], [], [], []]);
  });

  it('numbers the themes of each agreement by their place', () => {
    expect(dataset.themes.map(({ id, order }) => [id, order])).toEqual([
      ['harbours', 1],
      ['docks', 1],
      ['ferries', 2],
      ['wind', 3],
      ['ports-2010', 1]
    ]);
  });

  it('says of every test whether it is met', () => {
    const { tests } = find(dataset.commitments, '1998-1.1');
    expect(tests.deliverable).toEqual({ met: false, passage: null });
    expect(tests.counterpart.passage?.text).toBe('Sjöfartsverket');
  });

  it('knows what a derived figure comes from', () => {
    expect(find(dataset.figures, 'ferry-guests')).toMatchObject({
      kind: 'derived',
      from: ['guests', 'other-share']
    });
  });

  it('has the days of an event', () => {
    expect(find(dataset.events, 'wind-study')).toMatchObject({
      start: '2005-03-01',
      end: '2005-05-31',
      precision: 'season'
    });
  });

  it('finds who is named where', () => {
    const { mentions } = find(dataset.actors, 'government');
    expect(mentions.map(({ agreement, lines, text }) => [agreement, lines[0], text])).toEqual([
      ['2004', 22, 'Regeringen vil betale 9 mio. kr.'],
      ['2004', 26, 'Regeringen vil undersøge vind- og bølgekraft inden foråret 2005.'],
      ['2010', 7, 'The Government will pay 1,000 grants, e.g. to ferries.']
    ]);
  });

  it('counts words in every document', () => {
    const { counts } = find(dataset.vocabulary, 'harbour');
    expect(
      counts.map(({ agreement, count, hits }) => [agreement, count, hits.map(({ word }) => word)])
    ).toEqual([
      ['1998', 2, ['Hamnar', 'Hamnar']],
      ['2004', 2, ['Havne', 'Havnene']],
      ['2010', 1, ['Ports']]
    ]);
    // One of the 35 words, `e.g` and `1,000` among them.
    expect(counts[2]!.perThousand).toBe(28.571);
  });

  it('has documents with blocks and the place of every passage', () => {
    const document = documents.find(({ agreement }) => agreement === '2004')!;
    expect(
      document.blocks.map(({ kind, lines: [first, last] }) => `${kind} ${first}-${last}`)
    ).toEqual([
      'heading 1-1',
      'heading 4-4',
      'heading 6-6',
      'paragraph 8-10',
      'paragraph 12-12',
      'item 14-14',
      'item 16-16',
      'item 18-18',
      'item 20-20',
      'paragraph 22-22',
      'heading 24-24',
      'item 26-28'
    ]);
    const kinds = new Set(documents.flatMap(({ spans }) => spans.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual([
      'actor',
      'commitment',
      'context',
      'event',
      'figure',
      'heading',
      'lead-in',
      'left-out',
      'theme'
    ]);
    expect(document.spans.find(({ id }) => id === '2004-a')?.lines).toEqual([12, 12]);
  });

  it('marks all of a passage, but of a sentence that names somebody the name', () => {
    const squeeze = (text: string) => text.replace(/[\s-]/g, '');
    for (const { lines, spans } of documents) {
      for (const { kind, id, text, marked } of spans) {
        const [[first, from], [last, to]] = marked;
        const own = lines.slice(first - 1, last);
        const cut = own.map((line, i) =>
          line.slice(i === 0 ? from : 0, i === own.length - 1 ? to : undefined)
        );
        const due = kind === 'actor' ? find(dataset.actors, id).aliases : [text];
        expect(due.map(squeeze)).toContain(squeeze(cut.join('')));
      }
    }
  });

  it('cuts the obstacle of an exhibit', () => {
    expect(dataset.exhibits['surplus-heat']?.obstacle?.text).toBe(
      'Havnene i Region Fjordmark har 100.000 gæster om året.'
    );
  });
});

describe('a run', () => {
  it('tells every fault of the data set at once', () => {
    const fixture = new Fixture()
      .edit('seeds/2004.txt', '17%', '18%')
      .edit('data/units.yaml', '- { id: percent,', '- { id: percent')
      .edit('data/2010/themes.yaml', 'title: { da: Havne, en: Ports }', 'title: { da: Havne }')
      .edit('data/1998/commitments.yaml', 'lines: "18-19"', 'lines: "18-20"')
      .edit('data/continuity.yaml', 'to: 2010-1.1', 'to: 2010-1.9');
    expect(fixture.faults().map((fault) => fault.replace(/ \[.*/, ''))).toEqual([
      'data/1998/commitments.yaml',
      'data/2004/figures.yaml',
      'data/2010/themes.yaml',
      'data/continuity.yaml',
      'data/units.yaml'
    ]);
  });

  it('goes on without dataset.yaml and without an agreement.yaml', () => {
    const fixture = new Fixture()
      .edit('data/dataset.yaml', 'name: fjordmark', 'name: [fjordmark')
      .edit('data/2004/agreement.yaml', 'language: da\n', '')
      .edit('data/2010/figures.yaml', 'value: 1000', 'value: 1001');
    expect(fixture.faults().map((fault) => fault.replace(/.*\] /, ''))).toEqual([
      '2004: "language" is missing. Add it.',
      'grants: the number 1,001 does not stand in the passage as a number of its own. Correct the value or the lines.',
      expect.stringMatching(/^dataset: YAML syntax: /)
    ]);
  });

  it('goes on without a seed', () => {
    const fixture = new Fixture()
      .remove('seeds/2004.txt')
      .edit('data/areas.yaml', 'id: energy', 'id: power');
    expect(fixture.faults().map((fault) => fault.replace(/.*\] /, ''))).toEqual([
      '2004: the seed "2004.txt" is missing. Did you mean "2010.txt"? Put the file into seeds, or correct the name.',
      '2004-c: there is no area "energy". Correct the id, or add the area.',
      'power: the area "power" is not used. Take it away, or give it to a commitment.'
    ]);
  });

  it('refuses a seed that is not UTF-8', () => {
    const fixture = new Fixture();
    const seeds = { ...fixture.folder('seeds'), '2010.txt': Uint8Array.of(0xe6, 0x0a) };
    const outcome = readFiles(inMemory('seeds', seeds), inMemory('data', fixture.folder('data')));
    expect(outcome).toMatchObject({
      ok: false,
      faults: [{ id: '2010', message: 'the seed "2010.txt" is not UTF-8. Store it as UTF-8 text.' }]
    });
  });

  it('finds a fault inside of what an alias repeats', () => {
    const fixture = new Fixture()
      .edit(
        'data/1998/commitments.yaml',
        'leadIn: { lines: "14", translation: { da: "Rådet vil:", en: "The Council will:" } }\n  context',
        'leadIn: &vil { lines: "13", translation: { da: "Rådet vil:", en: "The Council will:" } }\n  context'
      )
      .edit(
        'data/1998/commitments.yaml',
        'leadIn: { lines: "14", translation: { da: "Rådet vil:", en: "The Council will:" } }\n  committedBy',
        'leadIn: *vil\n  committedBy'
      );
    const where =
      'data/1998/commitments.yaml [leadIn: &vil { lines: "13", translation: { da: "Rådet vil:", en: "The Council will:" } }]';
    const what = 'the range 13 cuts nothing. Count again: its lines are blank.';
    expect(fixture.faults()).toEqual([`${where} 1998-1.1: ${what}`, `${where} 1998-1.2: ${what}`]);
  });

  it('draws no exhibit where none is written', () => {
    const fixture = new Fixture().set('data/exhibits.yaml', '{}\n');
    expect(fixture.read()).toMatchObject({ ok: true, dataset: { exhibits: {} } });
    expect(fixture.remove('data/exhibits.yaml').faults()).toEqual([
      'data/exhibits.yaml [] exhibits: the file is missing. Write it; without rows it holds [], without keys {}.'
    ]);
  });

  it('works in one language', () => {
    const fixture = new Fixture();
    for (const [path, text] of fixture.files) {
      if (path.startsWith('data/')) fixture.set(path, danishOnly(text));
    }
    expect(fixture.faults()).toEqual([]);
  });
});

/** The same text with the English taken away; the third agreement is in English and keeps its own. */
function danishOnly(text: string): string {
  return text
    .replace('languages: [da, en]', 'languages: [da]')
    .replace(/, en: "[^"]*" }/g, ' }')
    .replace(/, en: [^}]* }/g, ' }')
    .replace(/\n +en: .*/g, '')
    .replace(/, translation: { en: [^}]* }/g, '')
    .replace(/\n +translation: { en: [^}]* }/g, '');
}
