import type {
  Actor,
  Agreement,
  AgreementEvent,
  Area,
  BlockKind,
  Commitment,
  Confidence,
  Figure,
  FlawKind,
  Id,
  Passage,
  Place,
  Relation,
  SpanKind,
  TestName,
  Text,
  Theme,
  Unit
} from './types';

/**
 * The view files of `public/data/`: what one page needs, put together by the build from the
 * published tables. Each carries the data version and its kind.
 */

/** As much of a commitment as a link to it shows. */
export type CommitmentRef = Pick<Commitment, 'id' | 'label' | 'title'>;

/** A thread of continuity as seen from one of its two commitments. */
export interface ThreadView {
  /** `from`: it comes from the other, earlier one; `to`: it leads on to the other, later one. */
  direction: 'from' | 'to';
  relation: Relation;
  confidence: Confidence;
  rationale: Text;
  other: Pick<Commitment, 'id' | 'agreement' | 'label' | 'title' | 'quote'>;
}

/** `commitments/<id>.json`: a commitment with every row it refers to. */
export interface CommitmentView {
  version: number;
  kind: 'commitment';
  commitment: Commitment;
  agreement: Pick<Agreement, 'id' | 'title' | 'shortTitle' | 'language' | 'period'> & {
    /** The names of those who made it. */
    parties: Text[];
    /** How many lines the document has. */
    lines: number;
  };
  /** Root first, leaf last. */
  themes: Theme[];
  /** Those who commit and those they do it with. */
  actors: Pick<Actor, 'id' | 'name' | 'kind'>[];
  areas: Pick<Area, 'id' | 'title'>[];
  figures: Figure[];
  /** Those the figures are given in. */
  units: Unit[];
  events: AgreementEvent[];
  threads: ThreadView[];
  neighbours: {
    /** In document order. */
    previous: CommitmentRef | null;
    next: CommitmentRef | null;
    /** The others of the same theme. */
    sameTheme: CommitmentRef[];
  };
}

/** A commitment as a row of the list page. */
export interface CommitmentIndexRow {
  id: Id;
  agreement: Id;
  theme: Id;
  label: string;
  title: Text;
  /** The words of the quote. */
  text: string;
  translation?: Passage['translation'];
  /** The words of the sentence that governs it. */
  leadIn: Pick<Passage, 'text' | 'translation'> | null;
  committedBy: Id[];
  with: Id[];
  areas: Id[];
  /** The tests it meets. */
  tests: TestName[];
  /** Whether a thread comes from an earlier agreement; null in the first one. */
  continuesEarlier: boolean | null;
  /** Whether a thread leads on to a later agreement; null in the last one. */
  carriedOn: boolean | null;
}

/** `commitments-index.json`: every commitment, with the names its rows need. */
export interface CommitmentsIndex {
  version: number;
  kind: 'commitments-index';
  agreements: (Pick<Agreement, 'id' | 'shortTitle' | 'title' | 'language'> & {
    themes: Pick<Theme, 'id' | 'parent' | 'title'>[];
  })[];
  actors: Pick<Actor, 'id' | 'name'>[];
  areas: Pick<Area, 'id' | 'title'>[];
  rows: CommitmentIndexRow[];
}

/** A passage marked in a document: from the first place up to the second, which is not in it. */
export interface SourceMark {
  kind: SpanKind;
  /** Of the row it belongs to; of the agreement where it belongs to the document alone. */
  id: Id;
  from: Place;
  to: Place;
  /** What is said of it where no row says it: why it is left out, what the extraction did. */
  note?: Text;
  flaw?: FlawKind;
}

/** `sources/<agreement>.json`: a document as received, its marks, and the names of what they became. */
export interface SourceView {
  version: number;
  kind: 'source';
  agreement: Pick<
    Agreement,
    'id' | 'title' | 'shortTitle' | 'language' | 'dated' | 'period' | 'source'
  >;
  lines: string[];
  blocks: { kind: BlockKind; lines: [first: number, last: number] }[];
  /** By place; of two that begin alike the longer first. */
  marks: SourceMark[];
  commitments: (CommitmentRef & Pick<Commitment, 'areas' | 'figures' | 'events'>)[];
  figures: Pick<Figure, 'id' | 'value' | 'low' | 'high' | 'unit' | 'qualifier' | 'measure'>[];
  units: Unit[];
  events: Pick<AgreementEvent, 'id' | 'title' | 'start' | 'end' | 'precision' | 'bound'>[];
  actors: Pick<Actor, 'id' | 'name'>[];
  themes: Pick<Theme, 'id' | 'title'>[];
  areas: Pick<Area, 'id' | 'title'>[];
  /** The lines that something is quoted from, with the hashes of what is quoted. */
  passages: { lines: [first: number, last: number]; hashes: string[] }[];
}

/** `site.json`: what every page must know. */
export interface SiteView {
  version: number;
  kind: 'site';
  dataset: { version: string; title: Text; licence: { id: string; title: string; path: string } };
  agreements: (Pick<
    Agreement,
    'id' | 'title' | 'shortTitle' | 'language' | 'dated' | 'period' | 'source'
  > & {
    /** How many it holds. */
    commitments: number;
  })[];
}

/** `exhibits/<id>.json`: what one exhibit takes from the data. */
export interface ExhibitView<Input> {
  version: number;
  kind: 'exhibit';
  id: Id;
  input: Input;
}

/** `downloads.json`: every published table, for the page that offers them. */
export interface DownloadsView {
  version: number;
  kind: 'downloads';
  files: { path: string; title: string; bytes: number }[];
}

/** A published file as a page has it, or that it could not be had. */
export type Loaded<Data> =
  | { ok: true; data: Data }
  /** `missing` when the server says that there is no such file. */
  | { ok: false; file: string; missing: boolean };
