import type { Actor, Commitment, Dataset, Id, Passage } from './types';

export const nodeKinds = ['theme', 'commitment', 'actor', 'area'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** How a node is tied to a commitment, which every edge leads to. */
export const edgeKinds = ['holds', 'commits', 'named', 'belongs', 'continues'] as const;
export type EdgeKind = (typeof edgeKinds)[number];

export interface NetworkNode {
  /** `actor.government`: the kind and the id of the row. */
  key: string;
  kind: NodeKind;
  id: Id;
}

export interface NetworkEdge {
  kind: EdgeKind;
  /** Of the node that holds, commits, is named, collects or is carried on. */
  from: string;
  /** Of a commitment. */
  to: string;
  /** The sentences that bear the edge out, in the documents' words; never empty. */
  why: Passage[];
}

export interface Network {
  /** Themes, commitments, actors and areas that an edge touches, as the data orders them. */
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}

export const nodeKey = (kind: NodeKind, id: Id): string => `${kind}.${id}`;

const spoken = ({ leadIn, quote }: Commitment): Passage[] => (leadIn ? [leadIn, quote] : [quote]);

/** Whether a sentence of a document stands, in whole or in part, in a passage. */
function isIn(sentence: Passage, passage: Passage): boolean {
  const apart =
    sentence.agreement !== passage.agreement ||
    sentence.lines[0] > passage.lines[1] ||
    passage.lines[0] > sentence.lines[1];
  return !apart && (passage.text.includes(sentence.text) || sentence.text.includes(passage.text));
}

/**
 * The sentences of a commitment that name an actor: of the quote or the lead-in, not of the
 * paragraphs around it. A sentence longer than the quote counts when the name is in the quote.
 */
function namedIn(actor: Actor, commitment: Commitment): Passage[] {
  return actor.mentions.filter((sentence) =>
    spoken(commitment).some(
      (passage) =>
        isIn(sentence, passage) && actor.aliases.some((alias) => passage.text.includes(alias))
    )
  );
}

/** The ties of one commitment to its theme, its areas, and to whom it binds or names. */
function edgesOf(commitment: Commitment, { themes, actors }: Dataset): NetworkEdge[] {
  const to = nodeKey('commitment', commitment.id);
  const tie = (kind: EdgeKind, from: string, why: Passage[]): NetworkEdge => ({
    kind,
    from,
    to,
    why
  });
  const headings = themes.filter(({ id }) => id === commitment.theme);
  const held = headings.map(({ id, heading }) =>
    tie('holds', nodeKey('theme', id), [heading, commitment.quote])
  );
  const tied = actors.flatMap((actor) => {
    const from = nodeKey('actor', actor.id);
    if (commitment.committedBy.includes(actor.id)) return tie('commits', from, spoken(commitment));
    const sentences = namedIn(actor, commitment);
    if (sentences.length > 0) return tie('named', from, sentences);
    return commitment.with.includes(actor.id) ? tie('named', from, spoken(commitment)) : [];
  });
  const areas = commitment.areas.map((id) =>
    tie('belongs', nodeKey('area', id), [commitment.quote])
  );
  return [...held, ...tied, ...areas];
}

/** The commitments by the earlier ones they carry on; our reading, hence both sentences. */
function threads({ continuity, commitments }: Dataset): NetworkEdge[] {
  const quotes = new Map(commitments.map(({ id, quote }) => [id, quote]));
  return continuity.map(({ from, to }) => ({
    kind: 'continues',
    from: nodeKey('commitment', from),
    to: nodeKey('commitment', to),
    why: [from, to].flatMap((id) => quotes.get(id) ?? [])
  }));
}

/**
 * How themes, commitments, actors and policy areas hang together, as far as the data bears it out.
 * What no commitment touches is left out: an actor named elsewhere in a document, a theme that
 * only holds other themes.
 */
export function networkOf(data: Dataset): Network {
  const edges = [
    ...data.commitments.flatMap((commitment) => edgesOf(commitment, data)),
    ...threads(data)
  ];
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const rows: [NodeKind, { id: Id }[]][] = [
    ['theme', data.themes],
    ['commitment', data.commitments],
    ['actor', data.actors],
    ['area', data.areas]
  ];
  const nodes = rows.flatMap(([kind, list]) =>
    list.map(({ id }): NetworkNode => ({ key: nodeKey(kind, id), kind, id }))
  );
  return { nodes: nodes.filter(({ key }) => touched.has(key)), edges };
}
