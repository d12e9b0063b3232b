import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { officeInWords } from './actorWords';
import { groupedRows, rowOf, type ActorRow, type Scope } from './rows';
import type { CounterpartsInput } from './select';

/** That those who are only mentioned are left out, and how many they are. */
function noteOnMentioned({ actors }: CounterpartsInput, locale: AppLocale): string[] {
  const count = actors.filter(
    (actor) => rowOf(actor, 'commitments').total === 0 && rowOf(actor, 'document').total > 0
  ).length;
  return count > 0 ? [m.counterparts_note_mentioned({ count }, { locale })] : [];
}

/** Whom the collective names that are drawn stand for. */
function notesOnMembers(
  { actors }: CounterpartsInput,
  rows: ActorRow[],
  locale: AppLocale
): string[] {
  return rows.flatMap(({ actor }) => {
    const members = actors.filter(({ id }) => actor.members.includes(id));
    if (members.length === 0) return [];
    const names = members.map((member) => textIn(member.name, locale));
    const name = textIn(actor.name, locale);
    return [m.counterparts_note_members({ name, members: formatList(names, locale) }, { locale })];
  });
}

/** Whether a commitment stands in more than one row. */
function isShared(rows: ActorRow[]): boolean {
  const ids = rows.flatMap(({ actor }) => actor.ties.flatMap((ties) => [...ties.by, ...ties.with]));
  return new Set(ids).size < ids.length;
}

/** What a careful reader must know: who is left out, what is counted twice, what is our reading. */
export function notesOn(input: CounterpartsInput, scope: Scope, locale: AppLocale): string[] {
  const rows = groupedRows(input, scope).flatMap((group) => group.rows);
  const linked = rows.some(({ actor }) => officeInWords(actor, input, locale).length > 0);
  const counting =
    scope === 'document'
      ? rows.length > 0
        ? [m.counterparts_note_document({}, { locale })]
        : []
      : [
          ...noteOnMentioned(input, locale),
          ...(isShared(rows) ? [m.counterparts_note_shared({}, { locale })] : []),
          ...notesOnMembers(input, rows, locale)
        ];
  return [...counting, ...(linked ? [m.counterparts_note_office({}, { locale })] : [])];
}
