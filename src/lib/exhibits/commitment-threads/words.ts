import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Choice, Description, Options } from '../types';
import { confidenceGroup, confidences, fateGroup, relationGroup, relations } from './groups';
import { agreementName, commitmentName } from './labels';
import { readThreads, type Reading } from './reading';
import type { ThreadsInput } from './select';

/** Names beyond this many are left to the table. */
const namesAtMost = 30;

/** Which order the columns stand in; no choice where there is one column. */
export function choicesThreads({ columns }: ThreadsInput, locale: AppLocale): Choice[] {
  if (columns.length < 2) return [];
  return [
    {
      id: 'order',
      label: m.choice_order({}, { locale }),
      values: [
        { value: 'fewest', label: m.commitment_threads_order_fewest({}, { locale }) },
        { value: 'document', label: m.commitment_threads_order_document({}, { locale }) }
      ],
      fallback: 'fewest'
    }
  ];
}

/** Which sentence fits so many of a whole. */
function extent(part: number, total: number) {
  if (total === 0) return 'empty';
  if (total === 1) return part === 0 ? 'only-none' : 'only-all';
  if (part === 0) return 'none';
  if (part < total) return 'some';
  return total === 2 ? 'both' : 'all';
}

/** »9 of the 17 commitments of 2011 were carried on, 8 were not«, of one or more agreements. */
function carriedInWords(reading: Reading, columns: number[], agreement: string, locale: AppLocale) {
  const of = (fate: 'carried' | 'gone') =>
    columns.reduce(
      (sum, column) => sum + fateGroup(reading, fate, column, locale).commitments.length,
      0
    );
  const [carried, gone] = [of('carried'), of('gone')];
  const total = carried + gone;
  return m.commitment_threads_title_carried(
    { extent: extent(carried, total), carried, gone, total, agreement },
    { locale }
  );
}

/** »13 of the 22 in 2016-2017 are new«. */
function freshInWords(reading: Reading, column: number, locale: AppLocale): string {
  const fresh = fateGroup(reading, 'new', column, locale).commitments.length;
  const total = reading.columns[column]!.commitments.length;
  const agreement = agreementName(reading, column, locale);
  return m.commitment_threads_title_fresh(
    { extent: extent(fresh, total), fresh, total, agreement },
    { locale }
  );
}

function title(reading: Reading, locale: AppLocale): string {
  const { columns } = reading;
  const last = columns.length - 1;
  const [first] = columns;
  if (!first || reading.commitments.size === 0) {
    return m.commitment_threads_title_nothing({}, { locale });
  }
  if (last === 0) {
    const agreement = agreementName(reading, 0, locale);
    const count = first.commitments.length;
    return m.commitment_threads_title_one({ count, agreement }, { locale });
  }
  const earlier = [...columns.keys()].slice(0, last);
  const agreement =
    last === 1
      ? agreementName(reading, 0, locale)
      : m.commitment_threads_earlier({ count: last }, { locale });
  return m.commitment_threads_title(
    {
      carried: carriedInWords(reading, earlier, agreement, locale),
      fresh: freshInWords(reading, last, locale)
    },
    { locale }
  );
}

/** »Not carried on from 2011: …«, when there are some, and not too many to be read. */
function namesInWords(reading: Reading, fate: 'gone' | 'new', column: number, locale: AppLocale) {
  const { commitments } = fateGroup(reading, fate, column, locale);
  if (commitments.length === 0 || commitments.length > namesAtMost) return [];
  const agreement = agreementName(reading, column, locale);
  const list = commitments.map((id) => commitmentName(reading, id, locale));
  const names = formatList(list, locale);
  return fate === 'gone'
    ? [m.commitment_threads_summary_gone({ agreement, names }, { locale })]
    : [m.commitment_threads_summary_fresh({ agreement, names }, { locale })];
}

function kindsInWords(reading: Reading, locale: AppLocale): string[] {
  const count = reading.threads.length;
  if (count === 0) return [];
  const ofRelation = relations.map((relation) => {
    const { threads } = relationGroup(reading, relation, locale);
    return m.commitment_threads_summary_relation({ relation, count: threads.length }, { locale });
  });
  const ofConfidence = confidences.map((confidence) => {
    const { threads } = confidenceGroup(reading, confidence, locale);
    return m.commitment_threads_summary_confidence(
      { confidence, count: threads.length },
      { locale }
    );
  });
  const threads = m.commitment_threads_thread_count({ count }, { locale });
  return [
    m.commitment_threads_summary_kinds(
      {
        threads,
        relations: formatList(ofRelation, locale),
        confidences: formatList(ofConfidence, locale)
      },
      { locale }
    )
  ];
}

function summary(reading: Reading, locale: AppLocale): string {
  const last = reading.columns.length - 1;
  const pairs = [...reading.columns.keys()].slice(0, Math.max(0, last)).flatMap((column) => {
    const agreement = agreementName(reading, column, locale);
    const pair = m.commitment_threads_title(
      {
        carried: carriedInWords(reading, [column], agreement, locale),
        fresh: freshInWords(reading, column + 1, locale)
      },
      { locale }
    );
    return [
      `${pair}.`,
      ...namesInWords(reading, 'gone', column, locale),
      ...namesInWords(reading, 'new', column + 1, locale)
    ];
  });
  if (pairs.length === 0) return `${title(reading, locale)}.`;
  return [...pairs, ...kindsInWords(reading, locale)].join(' ');
}

/** How often threads cross in the order drawn, and how often in the other. */
function orderNote({ orders }: ThreadsInput, options: Options, locale: AppLocale): string {
  const { fewest, document } = orders;
  const { crossings } = document;
  if (fewest.crossings === crossings) {
    return m.commitment_threads_note_same({ crossings }, { locale });
  }
  if (options['order'] === 'document') {
    const numbers = { crossings, fewest: fewest.crossings };
    return m.commitment_threads_note_document(numbers, { locale });
  }
  const proved = fewest.proved ? 'yes' : 'no';
  return m.commitment_threads_note_fewest(
    { crossings: fewest.crossings, document: crossings, proved },
    { locale }
  );
}

/** What the drawing must be read with: whose reading it is, and how the order came about. */
function notes(input: ThreadsInput, reading: Reading, options: Options, locale: AppLocale) {
  if (reading.columns.length < 2) return [];
  const { document } = input.orders;
  const found: string[] = [m.commitment_threads_note_reading({}, { locale })];
  if (document.crossings > 0) found.push(orderNote(input, options, locale));
  const skips = reading.threads.filter(({ from, to }) => {
    const [earlier, later] = [reading.commitments.get(from)!, reading.commitments.get(to)!];
    return later.column - earlier.column > 1;
  }).length;
  if (skips > 0) found.push(m.commitment_threads_note_skips({ count: skips }, { locale }));
  return found;
}

/** The finding, what each agreement's commitments came to, and what a careful reader must know. */
export function describeThreads(
  input: ThreadsInput,
  options: Options,
  locale: AppLocale
): Description {
  const reading = readThreads(input);
  const { columns } = reading;
  const agreements = columns.map((_, column) => agreementName(reading, column, locale));
  return {
    title: title(reading, locale),
    howToRead:
      columns.length > 1
        ? m.commitment_threads_how({}, { locale })
        : m.commitment_threads_how_one({}, { locale }),
    summary: summary(reading, locale),
    notes: notes(input, reading, options, locale),
    source:
      agreements.length > 0
        ? m.commitment_threads_source(
            { count: agreements.length, agreements: formatList(agreements, locale) },
            { locale }
          )
        : ''
  };
}
