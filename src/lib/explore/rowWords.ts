import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Id, TestName, Text } from '$lib/model/types';
import type { CommitmentIndexRow, CommitmentsIndex } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import { threadsIn } from './facets';
import type { FacetId } from './listQuery';

type Row = CommitmentIndexRow;

/** What the ids of a row are called in the language of the page. */
export interface RowWords {
  locale: AppLocale;
  title: (row: Row) => string;
  /** The place of its agreement in time, 0-based. */
  position: (row: Row) => number;
  agreement: (row: Row) => string;
  theme: (row: Row) => string;
  by: (row: Row) => string;
  /** Those it is done with. */
  actors: (row: Row) => string;
  areas: (row: Row) => string;
  tests: (row: Row) => string;
  threads: (row: Row) => string;
  /** What a facet asks. */
  facet: (facet: FacetId) => string;
  /** What a value of a facet is called; an id that the data does not have stands for itself. */
  value: (facet: FacetId, id: Id) => string;
}

const testWords: Record<TestName, (locale: AppLocale) => string> = {
  counterpart: (locale) => m.test_counterpart({}, { locale }),
  number: (locale) => m.test_number({}, { locale }),
  deadline: (locale) => m.test_deadline({}, { locale }),
  deliverable: (locale) => m.test_deliverable({}, { locale })
};

const facetWords: Record<FacetId, (locale: AppLocale) => string> = {
  agreement: (locale) => m.find_agreement({}, { locale }),
  by: (locale) => m.find_by({}, { locale }),
  area: (locale) => m.find_area({}, { locale }),
  theme: (locale) => m.find_theme({}, { locale }),
  actor: (locale) => m.find_actor({}, { locale }),
  thread: (locale) => m.find_thread({}, { locale }),
  ...testWords
};

const names = (rows: readonly { id: Id; name: Text }[], locale: AppLocale) =>
  new Map(rows.map(({ id, name }) => [id, textIn(name, locale)]));
const titles = (rows: readonly { id: Id; title: Text }[], locale: AppLocale) =>
  new Map(rows.map(({ id, title }) => [id, textIn(title, locale)]));

/** The names of everything in the index, looked up once. */
export function rowWords(index: CommitmentsIndex, locale: AppLocale): RowWords {
  const { agreements } = index;
  const positions = new Map(agreements.map(({ id }, position) => [id, position]));
  const short = new Map(agreements.map(({ id, shortTitle }) => [id, textIn(shortTitle, locale)]));
  const themes = titles(
    agreements.flatMap((agreement) => agreement.themes),
    locale
  );
  const areas = titles(index.areas, locale);
  const actors = names(index.actors, locale);
  const listOf = (ids: readonly Id[], known: ReadonlyMap<Id, string>) =>
    formatList(
      ids.map((id) => known.get(id) ?? id),
      locale
    );
  const value = (facet: FacetId, id: Id): string => {
    if (facet === 'agreement') return short.get(id) ?? id;
    if (facet === 'area') return areas.get(id) ?? id;
    if (facet === 'theme') return themes.get(id) ?? id;
    if (facet === 'by' || facet === 'actor') return actors.get(id) ?? id;
    if (facet === 'thread') return m.find_thread_value({ thread: id }, { locale });
    return id === 'yes' ? m.test_met({}, { locale }) : m.test_not_met({}, { locale });
  };
  return {
    locale,
    title: (row) => textIn(row.title, locale),
    position: (row) => positions.get(row.agreement) ?? agreements.length,
    agreement: (row) => value('agreement', row.agreement),
    theme: (row) => value('theme', row.theme),
    by: (row) => listOf(row.committedBy, actors),
    actors: (row) => listOf(row.with, actors),
    areas: (row) => row.areas.map((id) => value('area', id)).join(' · '),
    tests: (row) => row.tests.map((name) => testWords[name](locale)).join(' · '),
    threads: (row) =>
      threadsIn(row)
        .map((id) => value('thread', id))
        .join(' · '),
    facet: (facet) => facetWords[facet](locale),
    value
  };
}
