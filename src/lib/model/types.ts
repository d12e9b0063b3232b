/**
 * The published data: what `public/data/` holds and every page, exhibit and export reads.
 * A change of a field here is a change of `DATA_VERSION`.
 */

/** Raised when a field changes meaning or goes away; every view file carries it. */
export const DATA_VERSION = 1;

export type Id = string;

/** A language tag such as `da` or `en`; the languages in use are rows of `data/dataset.yaml`. */
export type Locale = string;

/** One text in every language of the data set. */
export type Text = Readonly<Record<Locale, string>>;

/** An ISO 8601 calendar date, `2011-09-13`. */
export type IsoDate = string;

/**
 * A piece of a source document, cut out by the build: `lines` are 1-based and inclusive,
 * `text` is verbatim with whitespace folded, `hash` the first 12 hex digits of its sha256.
 * `translation` holds the languages the document is not written in; it is ours and unofficial.
 */
export interface Passage {
  agreement: Id;
  lines: [first: number, last: number];
  text: string;
  hash: string;
  translation?: Text;
}

export interface Agreement {
  id: Id;
  title: Text;
  /** What a chart calls it: `2011`, `2016-2017`. */
  shortTitle: Text;
  /** The language the document is written in. */
  language: Locale;
  parties: Id[];
  /** Where the document itself says between whom it is; null where it is not marked. */
  partiesNamed: Passage | null;
  dated: IsoDate | null;
  period: [start: IsoDate, end: IsoDate];
  announcedThemes: Passage[];
  source: { file: string; sha256: string; lines: number };
  /** List items and page fragments that are no commitment, each with the reason. */
  leftOut: { passage: Passage; reason: Text }[];
  /** What the extraction of the text lost or broke, in the order of the lines. */
  flaws: Flaw[];
}

/** `missing`: gone; `broken`: there, but cut up; `doubtful`: a slip of the document or of it. */
export type FlawKind = 'missing' | 'broken' | 'doubtful';

/** Something the extraction of a text did to it, with the words it shows in. */
export interface Flaw {
  kind: FlawKind;
  passage: Passage;
  note: Text;
}

export interface Theme {
  id: Id;
  agreement: Id;
  parent: Id | null;
  order: number;
  title: Text;
  heading: Passage;
}

/** In the order of the codebook. */
export const testNames = ['counterpart', 'number', 'deadline', 'deliverable'] as const;
export type TestName = (typeof testNames)[number];

/** `passage` is the words that meet the test, null when it is not met. */
export interface TestResult {
  met: boolean;
  passage: Passage | null;
}

export interface Commitment {
  id: Id;
  agreement: Id;
  theme: Id;
  label: string;
  title: Text;
  quote: Passage;
  leadIn: Passage | null;
  parts: Passage[];
  context: Passage[];
  committedBy: Id[];
  with: Id[];
  areas: Id[];
  figures: Id[];
  events: Id[];
  tests: Record<TestName, TestResult>;
}

interface FigureBase {
  id: Id;
  agreement: Id;
  /** Null where the document gives words instead of a number, or a range. */
  value: number | null;
  low: number | null;
  high: number | null;
  unit: Id;
  measure: Text;
  /** `2008`, `2011-Q2`, `2017/2019`, or null. */
  asOf: string | null;
  qualifier: Text | null;
}

export interface StatedFigure extends FigureBase {
  kind: 'stated';
  passage: Passage;
  /** The words that give `asOf` where they stand apart from the number, a caption say. */
  datedBy: Passage | null;
  statedSource: Text | null;
}

export interface DerivedFigure extends FigureBase {
  kind: 'derived';
  /** Arithmetic over figure ids in braces: `100 - {industry-employment-share}`. */
  formula: string;
  from: Id[];
}

export type Figure = StatedFigure | DerivedFigure;

/** As much of a figure as is needed to write it down. */
export type FigureValue = Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'qualifier'>;

/** `format` has `{n}` where the number goes: `{n} mio. kr.`, `DKK {n} million`. */
export interface Unit {
  id: Id;
  format: Text;
}

export type Lane = 'agreement' | 'programme' | 'funding' | 'deadline' | 'data' | 'event';
export type Precision = 'day' | 'quarter' | 'season' | 'year' | 'years';
export type Bound = 'in' | 'by' | 'from-to';

/** As much of an event as is needed to write down when it is. */
export type EventTime = Pick<AgreementEvent, 'start' | 'end' | 'precision' | 'bound'>;

export interface AgreementEvent {
  id: Id;
  agreement: Id;
  lane: Lane;
  start: IsoDate;
  end: IsoDate;
  precision: Precision;
  bound: Bound;
  title: Text;
  passage: Passage;
}

export type ActorKind =
  | 'party'
  | 'ministry'
  | 'agency'
  | 'region'
  | 'municipalities'
  | 'organisation'
  | 'programme'
  | 'eu'
  | 'place';

export interface Actor {
  id: Id;
  name: Text;
  kind: ActorKind;
  aliases: string[];
  /** Who is meant by a collective name such as »Parterne«. */
  members: Id[];
  /** The actor that carried the office before under another name; our reading. */
  successorOf: Id | null;
  mentions: Passage[];
}

export interface Area {
  id: Id;
  title: Text;
  definition: Text;
}

export type Relation = 'continues' | 'narrows' | 'broadens';
export type Confidence = 'high' | 'medium' | 'low';

/** `from` is a commitment of an earlier agreement than `to`. */
export interface Continuity {
  from: Id;
  to: Id;
  relation: Relation;
  rationale: Text;
  confidence: Confidence;
}

export interface WordCount {
  agreement: Id;
  count: number;
  /** Of the whole document, counted in words. */
  perThousand: number;
  hits: { line: number; word: string }[];
}

export interface WordGroup {
  id: Id;
  label: Text;
  pattern: string;
  counts: WordCount[];
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'page-mark';
export type SpanKind =
  | 'commitment'
  | 'lead-in'
  | 'context'
  | 'figure'
  | 'event'
  | 'actor'
  | 'heading'
  | 'theme'
  | 'left-out'
  | 'flaw';

/** A place in a document: the 1-based line, and the characters of it that stand before. */
export type Place = [line: number, column: number];

/** A passage's place in the document, so that a reader can mark it and lead on. */
export interface Span {
  kind: SpanKind;
  id: Id;
  lines: [first: number, last: number];
  text: string;
  /** What of it is marked, up to a place not in it: all, but of a sentence with a name the name. */
  marked: [from: Place, to: Place];
}

export interface SourceDocument {
  agreement: Id;
  language: Locale;
  sha256: string;
  /** The raw lines, 1-based line number = index + 1. */
  lines: string[];
  blocks: { kind: BlockKind; lines: [first: number, last: number]; text: string }[];
  spans: Span[];
}

/** A thing of the data that has a place of its own on the site. */
export interface MarkTarget {
  /** A `node` is one of the network, by its key. */
  kind: 'commitment' | 'figure' | 'exhibit' | 'event' | 'node';
  id: Id;
}

/** Which rows a chart about particular figures draws; a chart that is not named draws nothing. */
export interface ExhibitRows {
  'industry-share'?: { shares: { part: Id; rest: Id | null }[] };
  'surplus-heat'?: {
    power: Id;
    households: Id;
    perHousehold: Id;
    /** What stands in the way, in the document's words. */
    obstacle: Passage | null;
  };
  funding?: { amounts: Id[]; total: Id | null };
}

/** All tables of one data set, as the build and the examples hold them. */
export interface Dataset {
  languages: Locale[];
  agreements: Agreement[];
  themes: Theme[];
  commitments: Commitment[];
  figures: Figure[];
  units: Unit[];
  events: AgreementEvent[];
  actors: Actor[];
  areas: Area[];
  continuity: Continuity[];
  vocabulary: WordGroup[];
  exhibits: ExhibitRows;
}
