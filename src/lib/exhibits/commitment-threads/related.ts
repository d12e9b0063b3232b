import { baseLocale } from '$lib/i18n/locale';
import type { Id } from '$lib/model/types';
import { allGroups, fatesOf } from './groups';
import { themeKey } from './nest';
import { readThreads, type Reading, type Thread } from './reading';
import { pathTo } from './rows';
import type { ThreadsInput } from './select';

/** The headings a commitment stands under. */
function headings(reading: Reading, id: Id): string[] {
  const { column, theme } = reading.commitments.get(id)!;
  return pathTo(reading.columns[column]!.themes, theme).map((own) => themeKey(own.id));
}

/** The entries of the legend that say what a thread is. */
const threadKinds = ({ relation, confidence }: Thread) => [
  `relation:${relation}`,
  `confidence:${confidence}`
];

/** The entries that say what became of a commitment and where it comes from. */
function fateKeys(reading: Reading, id: Id): string[] {
  const { column } = reading.commitments.get(id)!;
  const agreement = reading.columns[column]!.agreement.id;
  return fatesOf(column, reading.columns.length)
    .filter((fate) => {
      const linked = fate === 'rooted' || fate === 'carried';
      const side = fate === 'rooted' || fate === 'new' ? reading.before : reading.after;
      return side(id).length > 0 === linked;
    })
    .map((fate) => `${fate}:${agreement}`);
}

/**
 * The marks that are lifted with one: with a commitment its threads and their other ends, with a
 * thread both its ends, with a theme or an entry of the legend all it stands for; besides them the
 * headings they stand under, and the entries of the legend that say what they are.
 */
export function relatedThreads(input: ThreadsInput, key: string): string[] {
  const reading = readThreads(input);
  const lifted = (threads: Thread[], commitments: Id[], legend: string[]) => {
    const ids = [...new Set([...commitments, ...threads.flatMap(({ from, to }) => [from, to])])];
    const marks = [...threads.map((thread) => thread.key), ...ids];
    return [...new Set([key, ...marks, ...legend, ...ids.flatMap((id) => headings(reading, id))])];
  };
  const thread = reading.threads.find((candidate) => candidate.key === key);
  if (thread) return lifted([thread], [], threadKinds(thread));
  if (reading.commitments.has(key)) {
    const threads = [...reading.before(key), ...reading.after(key)];
    return lifted(threads, [key], [...fateKeys(reading, key), ...threads.flatMap(threadKinds)]);
  }
  // The words of groups do not matter here, only what is in them.
  const group = allGroups(reading, baseLocale).find((candidate) => candidate.key === key);
  return group ? lifted(group.threads, group.commitments, []) : [key];
}
