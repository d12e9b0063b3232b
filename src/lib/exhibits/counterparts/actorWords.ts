import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Choice } from '../types';
import { officeOf, type ActorRow, type Scope } from './rows';
import type { ActorTies, CounterpartsInput, NamedActor } from './select';

export function choicesCounterparts(_input: CounterpartsInput, locale: AppLocale): Choice[] {
  const value = (scope: Scope) => ({
    value: scope,
    label: m.counterparts_scope_value({ scope }, { locale })
  });
  const label = m.counterparts_scope({}, { locale });
  const values = [value('commitments'), value('document')];
  return [{ id: 'scope', label, values, fallback: 'commitments' }];
}

/** »tidligere: …«, »senere: …«: under which name the office was or came to be. */
export function officeInWords(
  actor: NamedActor,
  input: CounterpartsInput,
  locale: AppLocale
): string[] {
  const { before, after } = officeOf(input, actor);
  const name = (other: NamedActor) => ({ name: textIn(other.name, locale) });
  return [
    ...(before ? [m.counterparts_before(name(before), { locale })] : []),
    ...(after ? [m.counterparts_after(name(after), { locale })] : [])
  ];
}

function tiesInWords(ties: ActorTies, scope: Scope, locale: AppLocale): string {
  if (scope === 'document') return m.counterparts_mentions({ count: ties.mentions }, { locale });
  const [by, withOthers] = [ties.by.length, ties.with.length];
  if (by > 0 && withOthers > 0) {
    return m.counterparts_both({ by, count: withOthers }, { locale });
  }
  if (by > 0) return m.counterparts_by({ count: by }, { locale });
  if (withOthers > 0) return m.counterparts_with({ count: withOthers }, { locale });
  return m.counterparts_none({}, { locale });
}

/** »2011: medvirker i 7 tilsagn«, for each agreement. */
export function countsInWords(
  { actor }: ActorRow,
  { agreements }: CounterpartsInput,
  scope: Scope,
  locale: AppLocale
): string[] {
  return agreements.map(({ shortTitle }, index) =>
    m.counterparts_value(
      {
        agreement: textIn(shortTitle, locale),
        words: tiesInWords(actor.ties[index]!, scope, locale)
      },
      { locale }
    )
  );
}

/** The actor with its counts, and the names the office had before or after. */
export function rowInWords(
  row: ActorRow,
  input: CounterpartsInput,
  scope: Scope,
  locale: AppLocale
): string {
  const counts = countsInWords(row, input, scope, locale).join('; ');
  const office = officeInWords(row.actor, input, locale).map((words) => `, ${words}`);
  return `${textIn(row.actor.name, locale)}${office.join('')}. ${counts}`;
}
