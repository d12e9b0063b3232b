import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { beginSentence } from '../sentence';
import { groupedRows, type Scope } from './rows';
import type { CounterpartsInput } from './select';

/** Up to so many agreements get a clause each; of more, the first and the last. */
const mostClauses = 3;

/**
 * The finding: how many ministries each agreement names, or how many actors where no ministry is
 * named at all. A full sentence without its full stop.
 */
export function findingOf(input: CounterpartsInput, scope: Scope, locale: AppLocale): string {
  const groups = groupedRows(input, scope);
  if (groups.length === 0) return m.counterparts_nothing({ scope }, { locale });
  const rows = groups.flatMap((one) => one.rows);
  const ministries = rows.filter(({ actor }) => actor.kind === 'ministry');
  const counted = input.agreements.map(({ shortTitle }, index) => ({
    agreement: textIn(shortTitle, locale),
    actors: rows.filter(({ counts }) => counts[index]! > 0).length,
    ministries: ministries.filter(({ counts }) => counts[index]! > 0).length
  }));
  const [first] = counted;
  if (first && counted.length === 1) {
    return m.counterparts_title_one(
      {
        scope,
        some: first.ministries > 0 ? 'yes' : 'no',
        agreement: first.agreement,
        count: first.actors,
        ministries: first.ministries
      },
      { locale }
    );
  }
  const told = counted.length > mostClauses ? [counted[0]!, counted.at(-1)!] : counted;
  const kind = ministries.length > 0 ? 'ministries' : 'actors';
  const clauses = told.map(({ agreement, ...counts }, index) => {
    const count = counts[kind];
    const some = count > 0 ? 'yes' : 'no';
    return index === 0
      ? m.counterparts_clause({ scope, kind, some, agreement, count }, { locale })
      : m.counterparts_clause_next({ some, agreement, count }, { locale });
  });
  return beginSentence(clauses.join('; '), locale);
}
