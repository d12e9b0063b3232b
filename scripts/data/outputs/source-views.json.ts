import {
  DATA_VERSION,
  type Agreement,
  type Dataset,
  type Id,
  type Passage,
  type SourceDocument,
  type Span
} from '../../../src/lib/model/types';
import type { SourceMark, SourceView } from '../../../src/lib/model/views';
import type { OutputFile } from '../writeFolder';
import { jsonObject } from './json';

/** `sources/<agreement>.json`: what the reader of a document shows. */
export function sourceViews(dataset: Dataset, texts: readonly SourceDocument[]): OutputFile[] {
  return texts.map((text) => ({
    path: `sources/${text.agreement}.json`,
    content: jsonObject(viewOf(text, dataset))
  }));
}

function viewOf(text: SourceDocument, dataset: Dataset): SourceView {
  const agreement = dataset.agreements.find(({ id }) => id === text.agreement)!;
  const marks = marksOf(text.spans, agreement);
  const marked = <Row extends { id: Id }>(rows: readonly Row[], kind: Span['kind']): Row[] =>
    rows.filter(({ id }) => marks.some((mark) => mark.kind === kind && mark.id === id));
  const figures = marked(dataset.figures, 'figure');
  const commitments = marked(dataset.commitments, 'commitment');
  const { id, title, shortTitle, language, dated, period, source } = agreement;
  return {
    version: DATA_VERSION,
    kind: 'source',
    agreement: { id, title, shortTitle, language, dated, period, source },
    lines: text.lines,
    blocks: text.blocks.map(({ kind, lines }) => ({ kind, lines })),
    marks,
    commitments: commitments.map((row) => ({
      id: row.id,
      label: row.label,
      title: row.title,
      areas: row.areas,
      figures: row.figures,
      events: row.events
    })),
    figures: figures.map(({ id, value, low, high, unit, qualifier, measure }) => ({
      ...{ id, value, low, high, unit, qualifier, measure }
    })),
    units: dataset.units.filter(({ id }) => figures.some(({ unit }) => unit === id)),
    events: marked(dataset.events, 'event').map(({ id, title, start, end, precision, bound }) => ({
      ...{ id, title, start, end, precision, bound }
    })),
    actors: marked(dataset.actors, 'actor').map(({ id, name }) => ({ id, name })),
    themes: marked(dataset.themes, 'heading').map(({ id, title }) => ({ id, title })),
    areas: dataset.areas
      .filter((area) => commitments.some(({ areas }) => areas.includes(area.id)))
      .map(({ id, title }) => ({ id, title })),
    passages: quotedLines(dataset, text.agreement)
  };
}

/** The marks of a document, those of left-out lines and of flaws with what is said of them. */
function marksOf(spans: readonly Span[], { leftOut, flaws }: Agreement): SourceMark[] {
  const notes = {
    'left-out': leftOut.map(({ passage, reason }) => ({ passage, said: { note: reason } })),
    flaw: flaws.map(({ passage, note, kind }) => ({ passage, said: { note, flaw: kind } }))
  };
  return spans.map(({ kind, id, lines, text, marked: [from, to] }) => {
    const waiting = kind === 'left-out' || kind === 'flaw' ? notes[kind] : [];
    const at = waiting.findIndex(
      ({ passage }) => passage.text === text && String(passage.lines) === String(lines)
    );
    // Each is said once: two flaws of the same words stand in the order they are listed in.
    const said = at < 0 ? {} : waiting.splice(at, 1)[0]!.said;
    return { kind, id, from, to, ...said };
  });
}

/** Every range of lines that some row quotes, wherever in the data set the passage stands. */
function quotedLines(dataset: Dataset, agreement: Id): SourceView['passages'] {
  const found = new Map<string, { lines: Passage['lines']; hashes: Set<string> }>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isPassage(value) && value.agreement === agreement) {
      const entry = found.get(String(value.lines)) ?? { lines: value.lines, hashes: new Set() };
      found.set(String(value.lines), { ...entry, hashes: entry.hashes.add(value.hash) });
    }
    Object.values(value).forEach(walk);
  };
  walk(dataset);
  return [...found.values()]
    .sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1])
    .map(({ lines, hashes }) => ({ lines, hashes: [...hashes].sort() }));
}

function isPassage(value: object): value is Passage {
  return 'hash' in value && 'lines' in value && 'agreement' in value;
}
