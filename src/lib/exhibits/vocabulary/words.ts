import { textIn } from '$lib/i18n/figures';
import { formatList, formatNumber } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Description, MarkDetail, Options } from '../types';
import { findingOf } from './finding';
import { hitsInWords, roughly, valuesInWords } from './groupWords';
import type { VocabularyInput } from './select';
import { orderOf, weighedGroups } from './weigh';

/** The summary tells so many groups one by one; more are in the table. */
const mostTold = 24;
/** So many commitments are opened at once. */
const mostOpened = 6;

/** What a careful reader must know: what is counted, how lengths differ, whose patterns they are. */
function notesOn({ agreements, groups }: VocabularyInput, locale: AppLocale): string[] {
  if (groups.length === 0) return [];
  const lengths = agreements.flatMap(({ words, shortTitle }) =>
    words === null ? [] : [{ words: roughly(words), name: textIn(shortTitle, locale) }]
  );
  const differ = new Set(lengths.map(({ words }) => words)).size > 1;
  const each = lengths.map(({ words, name }) =>
    m.vocabulary_length({ words: formatNumber(words, locale), agreement: name }, { locale })
  );
  return [
    m.vocabulary_note_scope({}, { locale }),
    ...(differ ? [m.vocabulary_note_lengths({ each: formatList(each, locale) }, { locale })] : []),
    m.vocabulary_ours({}, { locale })
  ];
}

function howToRead({ agreements }: VocabularyInput, options: Options, locale: AppLocale): string {
  const form = agreements.length > 2 ? 'many' : agreements.length === 2 ? 'two' : 'one';
  const order = agreements.length > 1 ? orderOf(options) : 'alphabetical';
  const [first = '', last = ''] = [agreements[0], agreements.at(-1)].map((agreement) =>
    agreement ? textIn(agreement.shortTitle, locale) : ''
  );
  return [
    m.vocabulary_how({ form, first, last }, { locale }),
    ...(order === 'change' ? [m.vocabulary_how_sorted({ first, last }, { locale })] : [])
  ].join(' ');
}

/** Title, summary and notes, computed from the rows as they are drawn. */
export function describeVocabulary(
  input: VocabularyInput,
  options: Options,
  locale: AppLocale
): Description {
  const rows = weighedGroups(input, orderOf(options), locale);
  const title = findingOf(input, weighedGroups(input, 'change', locale), locale);
  const told = rows.slice(0, mostTold).map((row) => {
    const values = valuesInWords(row, input, locale).join('; ');
    return `${textIn(row.group.label, locale)} – ${values}.`;
  });
  const more = rows.length - told.length;
  if (more > 0) told.push(m.vocabulary_summary_more({ more }, { locale }));
  const names = input.agreements.map(({ shortTitle }) => textIn(shortTitle, locale));
  return {
    title,
    howToRead: howToRead(input, options, locale),
    summary: told.length > 0 ? told.join(' ') : `${title}.`,
    notes: notesOn(input, locale),
    source:
      names.length > 0
        ? m.vocabulary_source(
            { count: names.length, agreements: formatList(names, locale) },
            { locale }
          )
        : ''
  };
}

/** The counts of a group, its pattern, the words it found, and the commitments they stand in. */
export function detailVocabulary(
  input: VocabularyInput,
  key: string,
  options: Options,
  locale: AppLocale
): MarkDetail | null {
  const row = weighedGroups(input, orderOf(options), locale).find(({ group }) => group.id === key);
  if (!row) return null;
  const commitments = row.group.counts.flatMap((count) => count.commitments);
  const opened = commitments.slice(0, mostOpened);
  const total = commitments.length;
  const standing = m.vocabulary_in_commitments({ total }, { locale });
  const cut = total > opened.length ? m.vocabulary_cut({ shown: opened.length }, { locale }) : '';
  return {
    heading: textIn(row.group.label, locale),
    facts: [
      ...valuesInWords(row, input, locale),
      ...hitsInWords(row, input, locale),
      m.vocabulary_pattern({ pattern: row.group.pattern }, { locale }),
      ...(total > 0 ? [[standing, cut].filter(Boolean).join(' ')] : [])
    ],
    passages: [],
    commitments: opened,
    ours: m.vocabulary_ours({}, { locale })
  };
}
