import MiniSearch, { type Query } from 'minisearch';
import type { CommitmentsIndex, CommitmentIndexRow } from '$lib/model/views';
import { addBit, hasBit, noBits, type Bits } from './bits';
import { foldText, formsOf, stemOf, wordsOf } from './foldText';

/** What a search text finds. */
export interface Hits {
  bits: Bits;
  count: number;
  /** Every row: those found, the best first, then the others. */
  order: Uint32Array;
  /** The words of the index that were found, for marking them in a text. */
  terms: ReadonlySet<string>;
}

/** Finds rows by a text; any text is answered, one without words by null. */
export type Search = (text: string) => Hits | null;

const fields = ['title', 'text', 'leadIn', 'translation', 'actors'] as const;

/** Rows added at once, and how long in ms before others get their turn. */
const slice = 10;
const turn = 12;

const joined = (texts: (Readonly<Record<string, string>> | undefined)[]) =>
  texts.flatMap((text) => Object.values(text ?? {})).join('\n');

type Document = Record<(typeof fields)[number], string> & { id: number };

/** The texts of a row in every language, and who is named in it. */
function documentOf(
  row: CommitmentIndexRow,
  id: number,
  names: ReadonlyMap<string, string>
): Document {
  return {
    id,
    title: `${row.label} ${joined([row.title])}`,
    text: row.text,
    leadIn: row.leadIn?.text ?? '',
    translation: joined([row.translation, row.leadIn?.translation]),
    actors: [...row.committedBy, ...row.with].map((actor) => names.get(actor) ?? '').join('\n')
  };
}

/** Wrong letters forgiven: one from four letters on, two from eight. */
const forgiven = (term: string) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2);

/** All words must be found; each as it is written, as a beginning, misspelt, or in another form. */
function queryOf(words: string[]): Query {
  return {
    combineWith: 'AND',
    queries: words.map((word) => ({
      combineWith: 'OR',
      queries: [
        { queries: [word], prefix: true, fuzzy: forgiven },
        { queries: [stemOf(word)], boost: { text: 0.8 } }
      ]
    }))
  };
}

/**
 * Builds the index of all rows in slices, and gives back how to search in it.
 * @param rest awaited between two slices; the browser's next turn by default
 */
export async function buildSearch(
  { rows, actors }: Pick<CommitmentsIndex, 'rows' | 'actors'>,
  rest: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve))
): Promise<Search> {
  const names = new Map(actors.map(({ id, name }) => [id, joined([name])]));
  const index = new MiniSearch<Document>({
    fields: [...fields],
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: formsOf,
    searchOptions: {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: { title: 3, actors: 1.5 },
      weights: { prefix: 0.6, fuzzy: 0.3 }
    }
  });
  let began = performance.now();
  for (let from = 0; from < rows.length; from += slice) {
    if (performance.now() - began > turn) {
      await rest();
      began = performance.now();
    }
    index.addAll(
      rows.slice(from, from + slice).map((row, place) => documentOf(row, from + place, names))
    );
  }
  return (text) => {
    const words = [...new Set(wordsOf(text).map((word) => foldText(word.text)))];
    if (words.length === 0) return null;
    const found = index.search(queryOf(words));
    const bits = noBits(rows.length);
    const terms = new Set<string>();
    for (const { id, match } of found) {
      addBit(bits, id as number);
      for (const term in match) terms.add(term);
    }
    const others = Uint32Array.from(rows.keys()).filter((row) => !hasBit(bits, row));
    const order = Uint32Array.from([...found.map(({ id }) => id as number), ...others]);
    return { bits, count: found.length, order, terms };
  };
}
