import { group } from 'd3-array';
import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import { beginSentence } from '../sentence';
import { committers, isJoint, type AgreementGroups, type CommitterGroup } from './groups';
import type { Committer } from './select';

/** How many agreements get a clause each before the title counts them instead. */
const mostClauses = 3;
/** Up to so many other groups, of up to so many commitments, are told one by one. */
const mostNamed = 3;

/** The groups of named committers with the most commitments: none, one, or several alike. */
function leadersOf({ groups }: AgreementGroups): CommitterGroup[] {
  const named = groups.filter(({ who }) => who.length > 0);
  const most = named[0]?.commitments.length;
  return named.filter(({ commitments }) => commitments.length === most);
}

/** »i 2016-2017 giver parterne 17 af 22 tilsagn i fællesskab«. */
function clauseOf(shown: AgreementGroups, actors: Committer[], locale: AppLocale): string {
  const { agreement, total } = shown;
  const leaders = leadersOf(shown);
  const [leader] = leaders;
  const name = textIn(agreement.shortTitle, locale);
  if (total === 0) return m.who_commits_clause_none({ agreement: name }, { locale });
  if (!leader) return m.who_commits_clause_unnamed({ agreement: name }, { locale });
  const count = leader.commitments.length;
  const each = leaders.map(({ who }) => committers(who, actors, 'inSentence', locale));
  const facts = { agreement: name, who: formatList(each, locale), count, total };
  if (leaders.length > 1) return m.who_commits_clause_tie(facts, { locale });
  const joint = isJoint(leader.who, actors) ? 'yes' : 'no';
  if (count === total) return m.who_commits_clause_all({ ...facts, joint }, { locale });
  const share = count > total / 2 ? 'most' : 'plurality';
  return m.who_commits_clause_part({ ...facts, share, joint }, { locale });
}

/**
 * Who else commits, with what, where that is little enough to be read: a line for each of the
 * groups that the finding does not name.
 */
export function othersInWords(
  shown: AgreementGroups[],
  actors: Committer[],
  locale: AppLocale
): string[] {
  const others = shown.flatMap((one) => {
    const leaders = leadersOf(one);
    const agreement = textIn(one.agreement.shortTitle, locale);
    return one.groups
      .filter((group) => !leaders.includes(group))
      .map(({ who, commitments }) => ({ who, commitments, agreement }));
  });
  const few = others.every(({ commitments }) => commitments.length <= mostNamed);
  if (shown.length > mostClauses || others.length > mostNamed || !few) return [];
  return others.map(({ who, commitments, agreement }) => {
    const each = commitments.map(({ label, title }) =>
      m.commitment_named({ title: textIn(title, locale), label, agreement }, { locale })
    );
    const by = committers(who, actors, 'name', locale);
    return m.who_commits_named({ who: by, commitments: formatList(each, locale) }, { locale });
  });
}

/** Who makes the most commitments in how many of the agreements. */
function tallyOf(shown: AgreementGroups[], actors: Committer[], locale: AppLocale): string {
  const alone = shown.map(leadersOf).flatMap((leaders) => (leaders.length === 1 ? leaders : []));
  const led = [...group(alone, ({ key }) => key).values()];
  const most = Math.max(0, ...led.map((groups) => groups.length));
  const leading = led.filter((groups) => groups.length === most);
  const each = leading.map(([first]) => committers(first!.who, actors, 'inSentence', locale));
  return m.who_commits_tally(
    {
      leaders: leading.length === 0 ? 'none' : leading.length === 1 ? 'single' : 'several',
      who: formatList(each, locale),
      count: most,
      total: shown.length
    },
    { locale }
  );
}

/**
 * The finding: who makes the most commitments in each agreement, or, where there are many
 * agreements, in how many of them. A full sentence without its full stop.
 */
export function findingOf(
  shown: AgreementGroups[],
  actors: Committer[],
  locale: AppLocale
): string {
  if (shown.every(({ total }) => total === 0)) return m.no_commitments({}, { locale });
  const sentence =
    shown.length <= mostClauses
      ? shown.map((agreement) => clauseOf(agreement, actors, locale)).join('; ')
      : tallyOf(shown, actors, locale);
  return beginSentence(sentence, locale);
}
