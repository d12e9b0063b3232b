import { fromCSV } from 'arquero';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DATA_VERSION } from '../../../src/lib/model/types';
import type { CommitmentsIndex, CommitmentView } from '../../../src/lib/model/views';
import { readFixture } from '../testing/fixture';
import { outputs } from './index';

const read = readFixture();
const files = new Map(
  outputs(read).map(({ path, content }) => [path, Buffer.from(content).toString()])
);
const json = <T>(path: string): T => JSON.parse(files.get(path)!) as T;
/** The rows of a CSV file as another reader has them; it reads an empty cell as null. */
const csv = (name: string) =>
  fromCSV(files.get(`${name}.csv`)!.slice(1), { autoType: false }).objects() as Record<
    string,
    string | null
  >[];

interface Resource {
  path: string;
  format: string;
  bytes: number;
  hash: string;
  type?: string;
  schema: {
    fields: { name: string; type: string }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string } }[];
  };
  name: string;
}
/** A document as received has no fields. */
const withFields = ({ format }: Resource) => format !== 'txt';
const datapackage = json<{
  resources: Resource[];
  sources: object[];
  licenses: object[];
  version: string;
}>('datapackage.json');

describe('the tables', () => {
  it('are published as they are', () => {
    expect(json('commitments.json')).toEqual(JSON.parse(JSON.stringify(read.dataset.commitments)));
    expect(json('vocabulary.json')).toEqual(read.dataset.vocabulary);
  });

  it('have in CSV a row for a row, texts and passages in columns', () => {
    const rows = csv('commitments');
    expect(rows.map(({ id }) => id)).toEqual(read.dataset.commitments.map(({ id }) => id));
    expect(rows[2]).toMatchObject({
      id: '2004-a',
      title_da: 'Nye ruter',
      title_en: 'New routes',
      quote_text:
        'etablere 4-7 nye ruter med Færgeselskabet, herunder: o en rute til Norrhavn o en rute til øerne.',
      quote_lines: '14-18',
      quote_translation_en: 'establish 4-7 new routes with the Ferry Company',
      parts_text: 'en rute til Norrhavn; en rute til øerne.',
      parts_lines: '16; 18',
      areas: 'transport; ports',
      tests_number_met: 'true',
      tests_number_text: '4-7 nye ruter'
    });
  });

  it('leave empty in CSV what is nothing', () => {
    expect(csv('figures').find(({ id }) => id === 'other-share')).toMatchObject({
      value: '83',
      low: null,
      passage_text: null,
      qualifier_da: null,
      from: 'ferry-share',
      statedSource_en: null
    });
    expect(csv('agreements')[0]).toMatchObject({
      dated: null,
      period_start: '1998-01-01',
      leftOut_lines: '7'
    });
  });

  it('count words in CSV by group and agreement', () => {
    expect(
      csv('vocabulary').map(({ id, agreement, count, hits_lines: lines }) => [
        id,
        agreement,
        count,
        lines
      ])
    ).toEqual([
      ['harbour', '1998', '2', '7; 9'],
      ['harbour', '2004', '2', '4; 8'],
      ['harbour', '2010', '1', '3'],
      ['wave', '1998', '0', null],
      ['wave', '2004', '1', '28'],
      ['wave', '2010', '0', null]
    ]);
  });

  it('say in CSV where an actor is named', () => {
    expect(csv('actors').find(({ id }) => id === 'government')).toMatchObject({
      mentions_count: '3',
      mentions_lines: '2004:22; 2004:26-28; 2010:7'
    });
  });
});

describe('the data package', () => {
  it('describes every table and document, with size and sum', () => {
    const described = datapackage.resources.map(({ path }) => path);
    const due = [...files.keys()].filter((path) => /\.csv$|^documents\/|^[a-z]+\.json$/.test(path));
    const views = ['datapackage.json', 'downloads.json', 'site.json', 'story.json'];
    expect(described.sort()).toEqual(due.filter((path) => !views.includes(path)).sort());
    for (const { path, bytes, hash } of datapackage.resources) {
      const content = Buffer.from(files.get(path)!, 'utf8');
      expect([bytes, hash]).toEqual([
        content.length,
        `sha256:${createHash('sha256').update(content).digest('hex')}`
      ]);
    }
  });

  it('names the fields the files have, in their order', () => {
    for (const { path, format, schema, type } of datapackage.resources.filter(withFields)) {
      const names = schema.fields.map(({ name }) => name);
      if (format === 'csv')
        expect(names, path).toEqual(files.get(path)!.slice(1).split('\r\n')[0]!.split(','));
      else if (type === 'table') {
        const keys = json<object[]>(path).flatMap((row) => Object.keys(row));
        expect(new Set(keys), path).toEqual(new Set(names));
      } else expect(Object.keys(json(path)), path).toEqual(names);
    }
  });

  it('has keys that are fields and resources', () => {
    const names = datapackage.resources.map(({ name }) => name);
    for (const { path, schema } of datapackage.resources.filter(withFields)) {
      const fields = schema.fields.map(({ name }) => name);
      expect(fields, path).toEqual(expect.arrayContaining(schema.primaryKey ?? []));
      for (const { fields: key, reference } of schema.foreignKeys ?? []) {
        expect(fields, path).toEqual(expect.arrayContaining(key));
        expect(['', ...names], path).toContain(reference.resource);
      }
    }
  });

  it('names version, licence and sources', () => {
    expect(datapackage).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'fjordmark',
      version: '1.0.0',
      title: 'Fjordmark',
      licenses: [{ name: 'CC0-1.0' }]
    });
    expect(datapackage.sources).toHaveLength(3);
    expect(datapackage.sources[0]).toMatchObject({
      path: '1998.txt',
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string
    });
  });

  it('takes its title from the first language where there is no English', () => {
    const title = { sv: 'Fjordmark på svenska' };
    const about = { ...read.about, title, description: title };
    const own = outputs({ ...read, about }).find(({ path }) => path === 'datapackage.json')!;
    expect(JSON.parse(String(own.content))).toMatchObject({ title: title.sv });
  });
});

describe('the view of a commitment', () => {
  const view = json<CommitmentView>('commitments/2004-a.json');

  it('has every row it refers to', () => {
    expect(view).toMatchObject({
      version: DATA_VERSION,
      kind: 'commitment',
      agreement: { id: '2004', language: 'da' }
    });
    expect(view.themes.map(({ id }) => id)).toEqual(['docks', 'ferries']);
    expect(view.actors.map(({ id }) => id)).toEqual(['the-parties', 'ferry-company']);
    expect(view.areas.map(({ id }) => id)).toEqual(['transport', 'ports']);
    expect(view.figures.map(({ id }) => id)).toEqual(['routes']);
    expect(view.units.map(({ id }) => id)).toEqual(['routes']);
    expect(view.events.map(({ id }) => id)).toEqual(['routes-open']);
  });

  it('has its threads and neighbours', () => {
    expect(
      view.threads.map(({ direction, relation, other }) => [direction, relation, other.id])
    ).toEqual([
      ['from', 'broadens', '1998-1.1'],
      ['to', 'narrows', '2010-1.1']
    ]);
    expect(view.neighbours).toMatchObject({
      previous: null,
      next: { id: '2004-b' },
      sameTheme: [{ id: '2004-b' }]
    });
    expect(json<CommitmentView>('commitments/2004-c.json').neighbours).toMatchObject({
      previous: { label: 'b' },
      next: null
    });
  });
});

it('the index says what goes on and what is new', () => {
  const { rows, agreements } = json<CommitmentsIndex>('commitments-index.json');
  expect(agreements.map(({ id, themes }) => [id, themes.length])).toEqual([
    ['1998', 1],
    ['2004', 3],
    ['2010', 1]
  ]);
  expect(
    rows.map(({ id, continuesEarlier, carriedOn }) => [id, continuesEarlier, carriedOn])
  ).toEqual([
    ['1998-1.1', null, true],
    ['1998-1.2', null, false],
    ['2004-a', true, true],
    ['2004-b', false, false],
    ['2004-c', false, false],
    ['2010-1.1', true, null],
    ['2010-1.2', false, null]
  ]);
  expect(rows[2]).toMatchObject({ tests: ['counterpart', 'number', 'deadline', 'deliverable'] });
});

it('every file but tables and documents as received says its version and kind', () => {
  const tables = datapackage.resources
    .filter((resource) => resource.type === 'table' || !withFields(resource))
    .map(({ path }) => path);
  for (const path of [...files.keys()].filter(
    (name) => !tables.includes(name) && name !== 'datapackage.json'
  )) {
    expect(json(path), path).toMatchObject({
      version: DATA_VERSION,
      kind: expect.any(String) as string
    });
  }
});

it('an empty table is an empty list', () => {
  const empty = outputs({ ...read, dataset: { ...read.dataset, continuity: [] } });
  expect(empty.find(({ path }) => path === 'continuity.json')!.content).toBe('[]\n');
});
