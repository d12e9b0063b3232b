import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import type { Id } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { MarkDetail } from '../types';
import { allGroups, type Group } from './groups';
import {
  agreementName,
  commitmentLabel,
  commitmentName,
  relationWords,
  threadName
} from './labels';
import { readThreads, type Reading, type Thread } from './reading';
import type { ThreadsInput } from './select';

/** How many sentences a panel can hold before it is a document of its own. */
const fewSentences = 6;

/** »it narrows …; we are unsure: because …«, one line of the panel. */
function threadFact(reading: Reading, thread: Thread, locale: AppLocale): string {
  return m.commitment_threads_fact(
    {
      thread: threadName(reading, thread, locale),
      rationale: textIn(thread.rationale, locale)
    },
    { locale }
  );
}

function detailOf(
  heading: string,
  facts: string[],
  commitments: Id[],
  locale: AppLocale
): MarkDetail {
  return {
    heading,
    facts: [...new Set(facts)],
    passages: [],
    commitments: [...new Set(commitments)],
    ours: m.commitment_threads_ours({}, { locale })
  };
}

/** Both sentences, how the later stands to the earlier, how sure we are and why. */
function threadDetail(reading: Reading, thread: Thread, locale: AppLocale): MarkDetail {
  const { from, to, confidence, rationale } = thread;
  const heading = relationWords(reading, thread, locale);
  const facts = [m.confidence({ confidence }, { locale }), textIn(rationale, locale)];
  return detailOf(heading, facts, [from, to], locale);
}

/** The commitment's own sentence, then those of what it carries on and what carries it on. */
function commitmentDetail(reading: Reading, id: Id, locale: AppLocale): MarkDetail {
  const [before, after] = [reading.before(id), reading.after(id)];
  const { column } = reading.commitments.get(id)!;
  const agreement = agreementName(reading, column, locale);
  const facts: string[] = [];
  if (column > 0 && before.length === 0) {
    facts.push(m.commitment_threads_fact_new({ agreement }, { locale }));
  }
  if (column < reading.columns.length - 1 && after.length === 0) {
    facts.push(m.commitment_threads_fact_gone({ agreement }, { locale }));
  }
  facts.push(...[...before, ...after].map((thread) => threadFact(reading, thread, locale)));
  const others = [...before.map(({ from }) => from), ...after.map(({ to }) => to)];
  return detailOf(commitmentName(reading, id, locale), facts, [id, ...others], locale);
}

/** Which commitments or threads an entry of the legend or a theme stands for. */
function groupDetail(reading: Reading, group: Group, locale: AppLocale): MarkDetail {
  const { heading, threads, commitments, kind } = group;
  const facts =
    kind === 'threads'
      ? threads.map((thread) => threadName(reading, thread, locale))
      : commitments.map((id) => commitmentLabel(reading, id, locale));
  const few = kind === 'commitments' && commitments.length <= fewSentences ? commitments : [];
  return detailOf(heading, facts, few, locale);
}

/** What the panel shows for a mark; null when there is no mark of that key. */
export function detailThreads(
  input: ThreadsInput,
  key: string,
  locale: AppLocale
): MarkDetail | null {
  const reading = readThreads(input);
  const thread = reading.threads.find((candidate) => candidate.key === key);
  if (thread) return threadDetail(reading, thread, locale);
  if (reading.commitments.has(key)) return commitmentDetail(reading, key, locale);
  const group = allGroups(reading, locale).find((candidate) => candidate.key === key);
  return group ? groupDetail(reading, group, locale) : null;
}
