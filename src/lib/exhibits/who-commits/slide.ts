import { textIn } from '$lib/i18n/figures';
import type { AppLocale } from '$lib/i18n/locale';
import { m } from '$lib/paraglide/messages';
import type { Options, SlideChart } from '../types';
import { committers, groupsByAgreement, type CommitterGroup } from './groups';
import type { WhoCommitsInput } from './select';

const countOf = (groups: CommitterGroup[], key: string) =>
  groups.find((one) => one.key === key)?.commitments.length ?? null;

/** Those who commit, alone or together, with how often in each agreement; most often first. */
export function slideWhoCommits(
  input: WhoCommitsInput,
  options: Options,
  locale: AppLocale
): SlideChart {
  const shown = groupsByAgreement(input, options);
  const who = new Map(shown.flatMap(({ groups }) => groups.map((one) => [one.key, one.who])));
  const total = (key: string) =>
    shown.reduce((sum, { groups }) => sum + (countOf(groups, key) ?? 0), 0);
  const keys = [...who.keys()].sort((a, b) => total(b) - total(a));
  return {
    caption: m.who_commits_slide({}, { locale }),
    kind: 'bars',
    categories: keys.map((key) => committers(who.get(key) ?? [], input.actors, 'name', locale)),
    series: shown.map(({ agreement, groups }) => ({
      name: textIn(agreement.shortTitle, locale),
      position: agreement.position,
      values: keys.map((key) => countOf(groups, key))
    })),
    unit: '{n}'
  };
}
