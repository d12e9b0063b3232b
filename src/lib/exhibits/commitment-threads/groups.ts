import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import type { Confidence, Id, Relation } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { agreementName } from './labels';
import { themeKey } from './nest';
import type { Reading, Thread } from './reading';

export const relations: Relation[] = ['continues', 'narrows', 'broadens'];
export const confidences: Confidence[] = ['high', 'medium', 'low'];

/** What became of a commitment, or where it comes from. */
export type Fate = 'rooted' | 'new' | 'carried' | 'gone';

/** A choice of threads and commitments that can be lifted together. */
export interface Group {
  key: string;
  /** Whether it is a choice of threads or of commitments. */
  kind: 'threads' | 'commitments';
  /** What it is called where it stands alone. */
  heading: string;
  /** What it is called in the chart, without its number. */
  word: string;
  threads: Thread[];
  commitments: Id[];
}

/** Later agreements tell where a commitment comes from, earlier ones what became of it. */
export const fatesOf = (column: number, columns: number): Fate[] => [
  ...(column > 0 ? (['rooted', 'new'] as const) : []),
  ...(column < columns - 1 ? (['carried', 'gone'] as const) : [])
];

function fateWord(fate: Fate, reading: Reading, column: number, count: number, locale: AppLocale) {
  if (fate === 'new') return m.commitment_threads_fresh({ count }, { locale });
  if (fate === 'gone') return m.commitment_threads_gone({ count }, { locale });
  if (fate === 'carried') return m.commitment_threads_carried({ count }, { locale });
  if (column > 1) return m.commitment_threads_rooted_earlier({ count }, { locale });
  const agreement = agreementName(reading, 0, locale);
  return m.commitment_threads_rooted({ count, agreement }, { locale });
}

/** The commitments of one agreement that share a fate, with their threads that way. */
export function fateGroup(reading: Reading, fate: Fate, column: number, locale: AppLocale): Group {
  const { agreement, commitments } = reading.columns[column]!;
  const side = fate === 'rooted' || fate === 'new' ? reading.before : reading.after;
  const linked = fate === 'rooted' || fate === 'carried';
  const members = commitments.filter(({ id }) => side(id).length > 0 === linked);
  const status = fateWord(fate, reading, column, members.length, locale);
  return {
    key: `${fate}:${agreement.id}`,
    kind: 'commitments',
    heading: m.commitment_threads_mark_status(
      { agreement: agreementName(reading, column, locale), status },
      { locale }
    ),
    word: status,
    threads: members.flatMap(({ id }) => side(id)),
    commitments: members.map(({ id }) => id)
  };
}

const ends = (threads: Thread[]): Id[] => [
  ...new Set(threads.flatMap(({ from, to }) => [from, to]))
];

const threadCount = (threads: Thread[], locale: AppLocale) =>
  m.commitment_threads_thread_count({ count: threads.length }, { locale });

/** The threads of one relation, with their ends. */
export function relationGroup(reading: Reading, relation: Relation, locale: AppLocale): Group {
  const threads = reading.threads.filter((thread) => thread.relation === relation);
  return {
    key: `relation:${relation}`,
    kind: 'threads',
    heading: m.commitment_threads_heading_relation(
      { relation, threads: threadCount(threads, locale) },
      { locale }
    ),
    word: m.commitment_threads_relation({ relation }, { locale }),
    threads,
    commitments: ends(threads)
  };
}

/** The threads we are equally sure of, with their ends. */
export function confidenceGroup(
  reading: Reading,
  confidence: Confidence,
  locale: AppLocale
): Group {
  const threads = reading.threads.filter((thread) => thread.confidence === confidence);
  return {
    key: `confidence:${confidence}`,
    kind: 'threads',
    heading: m.commitment_threads_heading_confidence(
      { confidence, threads: threadCount(threads, locale) },
      { locale }
    ),
    word: m.commitment_threads_confidence({ confidence }, { locale }),
    threads,
    commitments: ends(threads)
  };
}

/** A theme's commitments, those of the themes in it among them, with all their threads. */
export function themeGroup(reading: Reading, id: Id, word: string, locale: AppLocale): Group {
  const place = reading.columns.findIndex(({ themes }) => themes.some((own) => own.id === id));
  const column = reading.columns[place];
  const inside = (theme: Id | null): boolean => {
    if (theme === null || theme === id) return theme === id;
    return inside(column?.themes.find((candidate) => candidate.id === theme)?.parent ?? null);
  };
  const members = column?.commitments.filter(({ theme }) => inside(theme)) ?? [];
  return {
    key: themeKey(id),
    kind: 'commitments',
    heading: m.commitment_threads_mark_theme(
      {
        title: word,
        agreement: agreementName(reading, place, locale),
        size: m.commitment_threads_agreement_size({ count: members.length }, { locale })
      },
      { locale }
    ),
    word,
    threads: members.flatMap((member) => [
      ...reading.before(member.id),
      ...reading.after(member.id)
    ]),
    commitments: members.map((member) => member.id)
  };
}

/** Every choice a legend, a head or a heading offers. */
export function allGroups(reading: Reading, locale: AppLocale): Group[] {
  return [
    ...relations.map((relation) => relationGroup(reading, relation, locale)),
    ...confidences.map((confidence) => confidenceGroup(reading, confidence, locale)),
    ...reading.columns.flatMap(({ themes }, column) => [
      ...fatesOf(column, reading.columns.length).map((fate) =>
        fateGroup(reading, fate, column, locale)
      ),
      ...themes.map(({ id, title }) => themeGroup(reading, id, textIn(title, locale), locale))
    ])
  ];
}
