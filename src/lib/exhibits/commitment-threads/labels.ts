import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Id } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { Reading, Thread } from './reading';

/** An agreement by its short title. */
export function agreementName({ columns }: Reading, column: number, locale: AppLocale): string {
  return textIn(columns[column]!.agreement.shortTitle, locale);
}

/** »Biogas (4.4 in 2011)«: a commitment that can be told from all others. */
export function commitmentName(reading: Reading, id: Id, locale: AppLocale): string {
  const { title, label, column } = reading.commitments.get(id)!;
  const agreement = agreementName(reading, column, locale);
  return m.commitment_named({ title: textIn(title, locale), label, agreement }, { locale });
}

/** »4.4 in 2011«: a commitment whose title stands nearby. */
function shortName(reading: Reading, id: Id, locale: AppLocale): string {
  const { label, column } = reading.commitments.get(id)!;
  const agreement = agreementName(reading, column, locale);
  return m.commitment_threads_label_in({ label, agreement }, { locale });
}

/** »the later one narrows the earlier one«, each by its short title. */
export function relationWords(
  reading: Reading,
  { from, to, relation }: Thread,
  locale: AppLocale
): string {
  const earlier = commitmentName(reading, from, locale);
  return m.commitment_threads_heading_thread(
    {
      to: commitmentName(reading, to, locale),
      relation_of: m.commitment_threads_relation_of({ relation, name: earlier }, { locale })
    },
    { locale }
  );
}

/** »the later one narrows the earlier one; we are unsure«. */
export function threadName(reading: Reading, thread: Thread, locale: AppLocale): string {
  const { confidence } = thread;
  return m.commitment_threads_mark_thread(
    {
      thread: relationWords(reading, thread, locale),
      confidence: m.commitment_threads_confidence_long({ confidence }, { locale })
    },
    { locale }
  );
}

/** A commitment and what became of it, and where it comes from, in one line. */
export function commitmentLabel(reading: Reading, id: Id, locale: AppLocale): string {
  const { column } = reading.commitments.get(id)!;
  const names = (ids: Id[]) =>
    formatList(
      ids.map((other) => commitmentName(reading, other, locale)),
      locale
    );
  const [before, after] = [reading.before(id), reading.after(id)];
  const fates: string[] = [];
  if (before.length > 0) {
    const earlier = names(before.map(({ from }) => from));
    fates.push(m.commitment_threads_fate_continues({ names: earlier }, { locale }));
  } else if (column > 0) fates.push(m.commitment_threads_fresh_word({}, { locale }));
  if (after.length > 0) {
    const later = names(after.map(({ to }) => to));
    fates.push(m.commitment_threads_fate_continued({ names: later }, { locale }));
  } else if (column < reading.columns.length - 1) {
    fates.push(m.commitment_threads_gone_word({}, { locale }));
  }
  const name = commitmentName(reading, id, locale);
  if (fates.length === 0) return name;
  return m.commitment_threads_mark_fates({ name, fates: fates.join(', ') }, { locale });
}

/** »narrowed in 2016-2017 – we are unsure«, over the commitment a thread leads to. */
export function branchWords(
  reading: Reading,
  { to, relation, confidence }: Thread,
  locale: AppLocale
): string {
  const { column } = reading.commitments.get(to)!;
  return m.commitment_threads_list_relation(
    {
      relation_in: m.commitment_threads_relation_in({ relation }, { locale }),
      agreement: agreementName(reading, column, locale),
      confidence: m.commitment_threads_confidence_long({ confidence }, { locale })
    },
    { locale }
  );
}

/** »builds on 2.1 and 2.2«, with their agreements where there are several; empty for none. */
export function rootWords(reading: Reading, id: Id, locale: AppLocale): string {
  const labels = reading
    .before(id)
    .map(({ from }) =>
      reading.columns.length > 2
        ? shortName(reading, from, locale)
        : reading.commitments.get(from)!.label
    );
  if (labels.length === 0) return '';
  return m.commitment_threads_fate_continues({ names: formatList(labels, locale) }, { locale });
}
