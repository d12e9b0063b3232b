import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { SourceView } from '../../../src/lib/model/views';
import { Fixture } from '../testing/fixture';
import { outputs } from './index';

const flaws = `
flaws:
  - { lines: "5", from: North, to: Harbour, kind: doubtful, note: { da: Tvivl, en: Doubt } }
  - { lines: "5", from: North, to: Harbour, kind: broken, note: { da: Brud, en: Broken } }
`;
const fixture = new Fixture().append('data/2010/agreement.yaml', flaws);
const outcome = fixture.read();
if (!outcome.ok) throw new Error('the fixture is whole');
const files = new Map(outputs(outcome).map(({ path, content }) => [path, content]));
const view = (id: string) => JSON.parse(String(files.get(`sources/${id}.json`))) as SourceView;

it('a document is published as it was received, byte for byte', () => {
  for (const { id, source } of outcome.dataset.agreements) {
    const bytes = files.get(`documents/${id}.txt`)!;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(source.sha256);
  }
});

it('what the reader shows has a name for every mark', () => {
  const { marks, commitments, figures, events, actors, themes, units } = view('2004');
  const rows = {
    commitment: commitments,
    'lead-in': commitments,
    context: commitments,
    figure: figures,
    event: events,
    actor: actors,
    heading: themes
  };
  const named = marks.filter(({ kind }) => kind in rows);
  expect(named.length).toBeGreaterThan(10);
  for (const { kind, id } of named) {
    expect(rows[kind as keyof typeof rows].map((row) => row.id)).toContain(id);
  }
  expect(figures.every(({ unit }) => units.some(({ id }) => id === unit))).toBe(true);
  expect(view('2004').areas.map(({ id }) => id)).toEqual(['ports', 'transport', 'energy']);
});

it('left-out lines and flaws bring what is said of them, each once', () => {
  const said = (id: string, kind: string) =>
    view(id)
      .marks.filter((mark) => mark.kind === kind)
      .map(({ note, flaw }) => [note?.en, flaw]);
  expect(said('2010', 'flaw')).toEqual([
    ['Doubt', 'doubtful'],
    ['Broken', 'broken']
  ]);
  expect(said('1998', 'left-out').every(([note]) => note !== undefined)).toBe(true);
});

it('every range that is quoted is listed once with its hashes', () => {
  const { passages } = view('2010');
  const { quote } = outcome.dataset.commitments.find(({ id }) => id === '2010-1.2')!;
  const entry = passages.filter(({ lines }) => String(lines) === String(quote.lines));
  expect(entry).toHaveLength(1);
  expect(entry[0]!.hashes).toContain(quote.hash);
});
