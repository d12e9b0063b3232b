import type { Id, TestName } from '$lib/model/types';
import type { CommitmentIndexRow, CommitmentsIndex } from '$lib/model/views';
import { addBit, noBits, type Bits } from './bits';
import { facetIds, type FacetId } from './listQuery';

export interface FacetValue {
  id: Id;
  /** The rows that have it. */
  bits: Bits;
  /** How many those are. */
  total: number;
}

/** One question the list can be narrowed by, with the answers that some row gives. */
export interface Facet {
  id: FacetId;
  values: FacetValue[];
}

/** The rows of the list turned round: for each answer, who gives it. */
export interface FacetTable {
  rows: number;
  facets: Facet[];
  /** The rows of each agreement, in order of time. */
  agreements: FacetValue[];
}

const answers = ['yes', 'no'] as const;
/** What became of a commitment, and where it came from. */
const threadIds = ['carried-on', 'dropped', 'continues', 'new'] as const;

/** A theme and those above it; a circle, which the data gate forbids, ends where it closes. */
function themesAbove(parents: ReadonlyMap<Id, Id | null>, theme: Id): Id[] {
  const line: Id[] = [];
  for (let at: Id | null = theme; at !== null && !line.includes(at); at = parents.get(at) ?? null) {
    line.push(at);
  }
  return line;
}

/** What a row says about its threads; nothing where there is no agreement to be tied to. */
export function threadsIn({ carriedOn, continuesEarlier }: CommitmentIndexRow): Id[] {
  const later = carriedOn === null ? [] : [carriedOn ? 'carried-on' : 'dropped'];
  const earlier = continuesEarlier === null ? [] : [continuesEarlier ? 'continues' : 'new'];
  return [...later, ...earlier];
}

/** Everyone a row names, those who commit first. */
const actorsIn = ({ committedBy, with: others }: CommitmentIndexRow): Id[] => [
  ...new Set([...committedBy, ...others])
];

type Answers = (row: CommitmentIndexRow) => readonly Id[];

function questions(index: CommitmentsIndex): Record<FacetId, Answers> {
  const themes = index.agreements.flatMap((agreement) => agreement.themes);
  const parents = new Map(themes.map(({ id, parent }) => [id, parent]));
  const above = new Map(themes.map(({ id }) => [id, themesAbove(parents, id)]));
  const test =
    (name: TestName): Answers =>
    (row) => [row.tests.includes(name) ? 'yes' : 'no'];
  return {
    agreement: (row) => [row.agreement],
    by: (row) => row.committedBy,
    area: (row) => row.areas,
    theme: (row) => above.get(row.theme) ?? [row.theme],
    actor: actorsIn,
    counterpart: test('counterpart'),
    number: test('number'),
    deadline: test('deadline'),
    deliverable: test('deliverable'),
    thread: threadsIn
  };
}

/** The ids of a facet's values in the order they are shown in. */
function order(index: CommitmentsIndex): Record<FacetId, readonly Id[]> {
  const ids = (rows: { id: Id }[]) => rows.map(({ id }) => id);
  return {
    agreement: ids(index.agreements),
    by: ids(index.actors),
    area: ids(index.areas),
    theme: ids(index.agreements.flatMap(({ themes }) => themes)),
    actor: ids(index.actors),
    counterpart: answers,
    number: answers,
    deadline: answers,
    deliverable: answers,
    thread: threadIds
  };
}

/** Largest first, where no order of the documents says otherwise. */
const bySize: readonly FacetId[] = ['by', 'area', 'actor'];

function facetOf(
  id: FacetId,
  rows: readonly CommitmentIndexRow[],
  answer: Answers,
  known: readonly Id[]
): Facet {
  const found = new Map<Id, FacetValue>();
  rows.forEach((row, position) => {
    for (const value of answer(row)) {
      const entry = found.get(value) ?? { id: value, bits: noBits(rows.length), total: 0 };
      addBit(entry.bits, position);
      entry.total += 1;
      found.set(value, entry);
    }
  });
  const inOrder = known.flatMap((value) => found.get(value) ?? []);
  const values = bySize.includes(id) ? inOrder.sort((a, b) => b.total - a.total) : inOrder;
  return { id, values };
}

/** Turns the rows round once, so that every later choice is arithmetic on bits. */
export function facetTable(index: CommitmentsIndex): FacetTable {
  const answer = questions(index);
  const known = order(index);
  const facets = facetIds.map((id) => facetOf(id, index.rows, answer[id], known[id]));
  return { rows: index.rows.length, facets, agreements: facets[0]!.values };
}
