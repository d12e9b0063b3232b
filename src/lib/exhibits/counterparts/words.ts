import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { agreementsAsSource } from '../agreements';
import type { Description, MarkDetail, Options } from '../types';
import { countsInWords, officeInWords, rowInWords } from './actorWords';
import { findingOf } from './finding';
import { notesOn } from './notes';
import { groupedRows, officeOf, rowOf, scopeOf } from './rows';
import type { CounterpartsInput } from './select';

/** The summary tells so many actors one by one; more are in the table. */
const mostTold = 30;

/** Title, summary and notes, computed from the rows as they are drawn. */
export function describeCounterparts(
  input: CounterpartsInput,
  options: Options,
  locale: AppLocale
): Description {
  const scope = scopeOf(options);
  const title = findingOf(input, scope, locale);
  const rows = groupedRows(input, scope).flatMap((group) => group.rows);
  const told = rows.slice(0, mostTold).map((row) => `${rowInWords(row, input, scope, locale)}.`);
  const more = rows.length - told.length;
  if (more > 0) told.push(m.counterparts_summary_more({ more }, { locale }));
  if (rows.length > 0 && input.agreements.length > 1) {
    const shared = rows.filter(({ counts }) => counts.filter(Boolean).length > 1).length;
    const some = shared > 0 ? 'yes' : 'no';
    told.push(m.counterparts_shared({ scope, some, count: shared }, { locale }));
  }
  return {
    title,
    howToRead: m.counterparts_how({ scope }, { locale }),
    summary: told.length > 0 ? told.join(' ') : `${title}.`,
    notes: notesOn(input, scope, locale),
    source: agreementsAsSource(input.agreements, locale)
  };
}

/**
 * The commitments that name an actor, and with the whole document as scope the first sentences that
 * mention it. For every actor, drawn or not: a link may lead there.
 */
export function detailCounterparts(
  input: CounterpartsInput,
  key: string,
  options: Options,
  locale: AppLocale
): MarkDetail | null {
  const actor = input.actors.find(({ id }) => id === key);
  if (!actor) return null;
  const scope = scopeOf(options);
  const row = rowOf(actor, scope);
  const shown = scope === 'document' ? actor.ties.flatMap((ties) => ties.shown) : [];
  const cut =
    scope === 'document' && shown.length < row.total
      ? [m.counterparts_cut({ shown: shown.length, total: row.total }, { locale })]
      : [];
  const office = officeInWords(actor, input, locale);
  return {
    heading: textIn(actor.name, locale),
    facts: [...office, ...countsInWords(row, input, scope, locale), ...cut],
    passages: shown.map((place) => input.passages[place]!),
    commitments: actor.ties.flatMap((ties) => [...ties.by, ...ties.with]),
    ours: office.length > 0 ? m.counterparts_note_office({}, { locale }) : null
  };
}

/** An actor is lifted with those that had its office before and after, where they are drawn. */
export function relatedCounterparts(
  input: CounterpartsInput,
  key: string,
  options: Options
): string[] {
  const rows = groupedRows(input, scopeOf(options)).flatMap((group) => group.rows);
  const drawn = new Set(rows.map(({ actor }) => actor.id));
  const actor = input.actors.find(({ id }) => id === key);
  if (!actor) return [key];
  const { before, after } = officeOf(input, actor);
  return [actor, before, after].flatMap((one) => (one && drawn.has(one.id) ? [one.id] : []));
}
