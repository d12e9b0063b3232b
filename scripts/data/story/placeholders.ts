import { formatFigure } from '../../../src/lib/i18n/figures';
import { formatNumber } from '../../../src/lib/i18n/number';
import type { NotStated } from '../../../src/lib/model/story';
import type { Commitment, Dataset, Id, Locale } from '../../../src/lib/model/types';

/** What the argument of a placeholder names; `scope` is an agreement, or `all` of them. */
export type Argument = 'agreement' | 'scope' | 'figure' | 'actor' | 'area' | 'test' | 'kind';

interface Word {
  takes: readonly Argument[];
  /** The words that come in its place; none for a row that has faults, which are reported. */
  write: (data: Dataset, names: readonly string[], language: Locale) => string;
  /** What of it does not stand in the documents. */
  ours: (data: Dataset, names: readonly string[]) => NotStated | null;
}

/** Stands for every agreement. */
export const ALL = 'all';

const inDocument = () => null;
const reading = () => 'reading' as const;

const within = (rows: readonly Commitment[], scope = ALL) =>
  rows.filter(({ agreement }) => scope === ALL || agreement === scope);

/** Counts the commitments of an agreement that are of some kind. */
function count(
  takes: readonly Argument[],
  ours: Word['ours'],
  counts: (row: Commitment, data: Dataset, name: string) => boolean
): Word {
  return {
    takes,
    ours,
    write: (data, names, language) => {
      const rows = within(data.commitments, names.at(-1));
      return formatNumber(rows.filter((row) => counts(row, data, names[0]!)).length, language);
    }
  };
}

const goesOn = ({ id }: Commitment, { continuity }: Dataset) =>
  continuity.some(({ from }) => from === id);
const comesFrom = ({ id }: Commitment, { continuity }: Dataset) =>
  continuity.some(({ to }) => to === id);

function figureOf({ figures }: Dataset, [id]: readonly string[]) {
  return figures.find((figure) => figure.id === id);
}

/** How many different actors of a kind commitments are made with. */
function partners({ actors, commitments }: Dataset, kind: string, scope: Id): number {
  const named = new Set(within(commitments, scope).flatMap((row) => row.with));
  return actors.filter((actor) => actor.kind === kind && named.has(actor.id)).length;
}

/**
 * What may stand in braces in a narration: `{carried 2011}`. A new word is a line here and a row in
 * `docs/adding-an-agreement.md`.
 */
export const placeholderWords: Readonly<Record<string, Word>> = {
  agreement: {
    takes: ['agreement'],
    ours: inDocument,
    write: ({ agreements }, [id], language) =>
      agreements.find((agreement) => agreement.id === id)?.shortTitle[language] ?? ''
  },
  themes: {
    takes: ['agreement'],
    ours: inDocument,
    write: ({ themes }, [id], language) => {
      const top = themes.filter(({ agreement, parent }) => agreement === id && parent === null);
      return formatNumber(top.length, language);
    }
  },
  figure: {
    takes: ['figure'],
    ours: (data, names) => (figureOf(data, names)?.kind === 'derived' ? 'derived' : null),
    write: (data, names, language) => {
      const figure = figureOf(data, names);
      return figure ? formatFigure(figure, data.units, language) : '';
    }
  },
  partners: {
    takes: ['kind', 'scope'],
    ours: inDocument,
    write: (data, [kind, scope], language) => formatNumber(partners(data, kind!, scope!), language)
  },
  commitments: count(['scope'], inDocument, () => true),
  committed: count(['actor', 'scope'], inDocument, (row, _, actor) =>
    row.committedBy.includes(actor)
  ),
  area: count(['area', 'scope'], reading, (row, _, area) => row.areas.includes(area)),
  test: count(
    ['test', 'scope'],
    reading,
    ({ tests }, _, name) => tests[name as keyof typeof tests].met
  ),
  carried: count(['agreement'], reading, goesOn),
  dropped: count(['agreement'], reading, (row, data) => !goesOn(row, data)),
  continued: count(['agreement'], reading, comesFrom),
  new: count(['agreement'], reading, (row, data) => !comesFrom(row, data))
};

/** A placeholder as it is written. */
export interface Placeholder {
  /** With its braces. */
  whole: string;
  word: string;
  names: string[];
}

/** The placeholders of a text, in their order; what is in braces is one, known or not. */
export function placeholdersOf(template: string): Placeholder[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([whole, inside = '']) => {
    const [word = '', ...names] = inside.trim().split(/\s+/);
    return { whole, word, names };
  });
}
