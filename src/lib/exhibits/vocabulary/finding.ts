import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { beginSentence, insideSentence } from '../sentence';
import { valueInWords } from './groupWords';
import type { VocabularyInput } from './select';
import type { WeighedGroup } from './weigh';

/** How many groups are named when they share a place; more are counted. */
const mostNamed = 3;

/** Whether a clause stands alone or after another, whose words it need not say again. */
type Place = 'alone' | 'after';

/** »ord om vind«, or »5 ordgrupper«. */
function named(rows: WeighedGroup[], locale: AppLocale): string {
  if (rows.length > mostNamed) return m.vocabulary_many({ count: rows.length }, { locale });
  const labels = rows.map(({ group }) => insideSentence(textIn(group.label, locale), locale));
  return m.vocabulary_about({ labels: formatList(labels, locale) }, { locale });
}

/** What the only agreement speaks of most. */
function mostFrequent(rows: WeighedGroup[], agreement: string, locale: AppLocale): string {
  const most = Math.max(...rows.map(({ values }) => values[0] ?? 0));
  const leading = rows.filter(({ values }) => values[0] === most);
  const value = valueInWords(most, leading[0]!, locale);
  const leaders = leading.length === 1 ? 'single' : 'several';
  return m.vocabulary_title_one(
    { leaders, who: named(leading, locale), agreement, value },
    { locale }
  );
}

/** Which groups went furthest in a direction; that none did where none did. */
function movedMost(
  rows: WeighedGroup[],
  direction: 'up' | 'down',
  place: Place,
  locale: AppLocale
): string {
  const changes = rows.map(({ change }) => change);
  const furthest = direction === 'up' ? Math.max(...changes) : Math.min(...changes);
  const moved = rows.filter((row) => row.direction === direction && row.change === furthest);
  const [row] = moved;
  if (!row) return m.vocabulary_no_other({ direction }, { locale });
  const who = named(moved, locale);
  const words =
    moved.length === 1
      ? m.vocabulary_from_to(
          {
            place,
            from: valueInWords(row.values[0] ?? 0, row, locale),
            to: valueInWords(row.values.at(-1) ?? 0, row, locale)
          },
          { locale }
        )
      : m.vocabulary_each({ place, by: valueInWords(Math.abs(furthest), row, locale) }, { locale });
  return m.vocabulary_most({ direction, place, who, words }, { locale });
}

/**
 * The finding: which word group grew and which fell most, ties named or counted; with one agreement
 * which is the most frequent. The rows are sorted by change, whatever the reader's choice, so that
 * ties are named in one order. A full sentence without its full stop.
 */
export function findingOf(
  { agreements }: VocabularyInput,
  rows: WeighedGroup[],
  locale: AppLocale
): string {
  const [first, last] = [agreements[0], agreements.at(-1)];
  const some = rows.some(({ values }) => values.some((value) => value > 0));
  if (!first || !last || !some) return m.vocabulary_nothing({}, { locale });
  const names = { first: textIn(first.shortTitle, locale), last: textIn(last.shortTitle, locale) };
  if (agreements.length === 1)
    return beginSentence(mostFrequent(rows, names.first, locale), locale);
  if (rows.every(({ direction }) => direction === 'same')) {
    return beginSentence(m.vocabulary_title_same(names, { locale }), locale);
  }
  const order: ('up' | 'down')[] = rows.some(({ direction }) => direction === 'up')
    ? ['up', 'down']
    : ['down', 'up'];
  const clauses = order.map((direction, index) =>
    movedMost(rows, direction, index === 0 ? 'alone' : 'after', locale)
  );
  return beginSentence(clauses.join('; '), locale);
}
