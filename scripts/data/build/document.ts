import type {
  Dataset,
  Passage,
  SourceDocument,
  Span,
  SpanKind
} from '../../../src/lib/model/types';
import { markedPart, placeOf } from '../source/passages';
import type { Seed } from '../source/seed';
import type { Source } from './assembly';

/** The whole text of an agreement with its blocks and the place of every passage in it. */
export function buildDocument(
  { id, head, seed, blocks }: Source,
  dataset: Dataset
): SourceDocument[] {
  if (head === null || seed === null) return [];
  return [
    {
      agreement: id,
      language: head.value.language,
      sha256: seed.sha256,
      lines: seed.lines,
      blocks: blocks.map(({ kind, lines, folded }) => ({ kind, lines, text: folded.text })),
      spans: spansOf(dataset)
        .filter(({ agreement }) => agreement === id)
        .map((placed) => toSpan(placed, seed))
        .sort(byPlace)
    }
  ];
}

interface Placed {
  agreement: string;
  kind: SpanKind;
  id: string;
  passage: Passage;
}

/** `theme` spans are the themes an agreement announces, `heading` those that stand over the text. */
function spansOf(dataset: Dataset): Placed[] {
  const place = (kind: SpanKind, id: string, passages: readonly (Passage | null)[]): Placed[] =>
    passages.flatMap((passage) =>
      passage ? [{ agreement: passage.agreement, kind, id, passage }] : []
    );
  return [
    ...dataset.agreements.flatMap(({ id, announcedThemes, leftOut, flaws }) => [
      ...place('theme', id, announcedThemes),
      ...place(
        'flaw',
        id,
        flaws.map(({ passage }) => passage)
      ),
      ...place(
        'left-out',
        id,
        leftOut.map(({ passage }) => passage)
      )
    ]),
    ...dataset.themes.flatMap(({ id, heading }) => place('heading', id, [heading])),
    ...dataset.commitments.flatMap(({ id, quote, leadIn, context }) => [
      ...place('commitment', id, [quote]),
      ...place('lead-in', id, [leadIn]),
      ...place('context', id, context)
    ]),
    ...dataset.figures.flatMap((figure) =>
      figure.kind === 'stated' ? place('figure', figure.id, [figure.passage, figure.datedBy]) : []
    ),
    ...dataset.events.flatMap(({ id, passage }) => place('event', id, [passage])),
    ...dataset.actors.flatMap(({ id, mentions }) => place('actor', id, mentions))
  ];
}

function toSpan({ kind, id, passage }: Placed, seed: Seed): Span {
  const { start, end } = markedPart(passage);
  const [line, column] = placeOf(seed, end);
  return {
    kind,
    id,
    lines: passage.lines,
    text: passage.text,
    marked: [placeOf(seed, start), [line, column + 1]]
  };
}

function byPlace(a: Span, b: Span): number {
  return a.lines[0] - b.lines[0] || b.lines[1] - a.lines[1];
}
