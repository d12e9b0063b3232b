/**
 * The view files of `public/data/`: the tables again, cut to what one page or chart needs, so that
 * no page loads a whole table. Each names its version and kind, which the browser checks.
 */
import type {
  Actor,
  Agreement,
  AgreementEvent,
  Area,
  Commitment,
  Confidence,
  Figure,
  Id,
  Locale,
  Passage,
  Relation,
  TestName,
  Text,
  Theme
} from './types';

interface View<Kind extends string> {
  version: number;
  kind: Kind;
}

/** `site.json`: what every page must know. */
export interface SiteView extends View<'site'> {
  dataset: { version: string; title: Text; licence: { id: string; title: string; path: string } };
  agreements: (Pick<
    Agreement,
    'id' | 'title' | 'shortTitle' | 'language' | 'dated' | 'period' | 'source'
  > & {
    commitments: number;
  })[];
}

/** A commitment by its label and short title, to link to. */
export interface CommitmentRef {
  id: Id;
  label: string;
  title: Text;
}

/** A commitment's tie to one of another agreement, seen from here: `to` a later one. */
export interface Thread {
  direction: 'from' | 'to';
  relation: Relation;
  confidence: Confidence;
  rationale: Text;
  other: CommitmentRef & { agreement: Id; quote: Passage };
}

/** `commitments/<id>.json`: one commitment with all that its page shows. */
export interface CommitmentView extends View<'commitment'> {
  commitment: Commitment;
  agreement: Pick<Agreement, 'id' | 'title' | 'shortTitle' | 'language'>;
  /** Root first, the commitment's own theme last. */
  themes: Theme[];
  actors: Pick<Actor, 'id' | 'name' | 'kind'>[];
  areas: Pick<Area, 'id' | 'title'>[];
  figures: Figure[];
  events: AgreementEvent[];
  threads: Thread[];
  neighbours: {
    previous: CommitmentRef | null;
    next: CommitmentRef | null;
    sameTheme: CommitmentRef[];
  };
}

/** A commitment as a row of the list. */
export interface CommitmentRow extends CommitmentRef {
  agreement: Id;
  theme: Id;
  text: string;
  translation?: Text;
  committedBy: Id[];
  with: Id[];
  areas: Id[];
  /** The tests it meets. */
  tests: TestName[];
  /** Null where there is no earlier agreement. */
  continuesEarlier: boolean | null;
  /** Null where there is no later agreement. */
  carriedOn: boolean | null;
}

/** `commitments-index.json`: every commitment as a row, with the names its ids stand for. */
export interface CommitmentsIndexView extends View<'commitments-index'> {
  agreements: (Pick<Agreement, 'id' | 'shortTitle' | 'title' | 'language'> & {
    themes: Pick<Theme, 'id' | 'parent' | 'title'>[];
  })[];
  actors: Pick<Actor, 'id' | 'name'>[];
  areas: Pick<Area, 'id' | 'title'>[];
  rows: CommitmentRow[];
}

/** `exhibits/<id>.json`: what one exhibit takes from the data. */
export interface ExhibitView<Input> extends View<'exhibit'> {
  id: Id;
  languages: Locale[];
  input: Input;
}
