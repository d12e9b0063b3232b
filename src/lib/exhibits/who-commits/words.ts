import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { Passage } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import { agreementChoice, agreementsAsSource } from '../agreements';
import { textCell } from '../cells';
import type { Choice, Description, MarkDetail, Options, Table } from '../types';
import {
  committers,
  groupsByAgreement,
  isTitled,
  mostTitled,
  type AgreementGroups
} from './groups';
import type { WhoCommitsInput } from './select';
import { findingOf, othersInWords } from './title';

export function choicesWhoCommits({ agreements }: WhoCommitsInput, locale: AppLocale): Choice[] {
  return agreementChoice(agreements, locale);
}

const collectives = (shown: AgreementGroups[], { actors }: WhoCommitsInput) => {
  const named = new Set(shown.flatMap(({ groups }) => groups.flatMap(({ who }) => who)));
  return actors.filter(({ id, members }) => named.has(id) && members.length > 0);
};

/** Who is meant by the collective names in the chart, and where the short titles are. */
function notesOn(shown: AgreementGroups[], input: WhoCommitsInput, locale: AppLocale): string[] {
  const members = collectives(shown, input).map(({ name, members }) => {
    const each = members.map((member) => textIn(member, locale));
    return m.who_commits_members(
      { name: textIn(name, locale), members: formatList(each, locale) },
      { locale }
    );
  });
  const untitled = m.who_commits_note_untitled({ most: mostTitled }, { locale });
  return [...members, ...(isTitled(shown) ? [] : [untitled])];
}

/** Where the documents say between whom they are, where a collective name stands for them. */
export function sourcesWhoCommits(input: WhoCommitsInput, options: Options): Passage[] {
  const shown = groupsByAgreement(input, options).filter(
    (one) => collectives([one], input).length > 0
  );
  return input.partiesNamed.filter(({ agreement }) =>
    shown.some((one) => one.agreement.id === agreement)
  );
}

/** Title, summary and notes, computed from the squares that are shown. */
export function describeWhoCommits(
  input: WhoCommitsInput,
  options: Options,
  locale: AppLocale
): Description {
  const shown = groupsByAgreement(input, options);
  const title = findingOf(shown, input.actors, locale);
  const told = shown
    .filter(({ total }) => total > 0)
    .map(({ agreement, groups, total }) => {
      const each = groups.map(({ who, commitments }) => {
        const count = m.part_of({ count: commitments.length, total }, { locale });
        return `${committers(who, input.actors, 'name', locale)} ${count}`;
      });
      return `${textIn(agreement.shortTitle, locale)}: ${each.join('; ')}.`;
    });
  return {
    title,
    named: othersInWords(shown, input.actors, locale),
    howToRead: m.who_commits_how({ titled: isTitled(shown) ? 'yes' : 'no' }, { locale }),
    summary: told.length > 0 ? told.join(' ') : `${title}.`,
    notes: notesOn(shown, input, locale),
    source: agreementsAsSource(
      shown.map(({ agreement }) => agreement),
      locale
    )
  };
}

/** One row per square, group by group as they are drawn. */
export function tableWhoCommits(
  input: WhoCommitsInput,
  options: Options,
  locale: AppLocale
): Table {
  const text = (id: string, label: string) => ({ id, label, numeric: false });
  return {
    columns: [
      text('title', m.column_commitment({}, { locale })),
      text('label', m.column_label({}, { locale })),
      text('who', m.who_commits_column_who({}, { locale })),
      text('agreement', m.choice_agreement({}, { locale }))
    ],
    rows: groupsByAgreement(input, options).flatMap(({ agreement, groups }) =>
      groups.flatMap(({ who, commitments }) =>
        commitments.map(({ id, label, title }) => ({
          key: id,
          cells: [
            textCell(textIn(title, locale)),
            textCell(label),
            textCell(committers(who, input.actors, 'name', locale)),
            textCell(textIn(agreement.shortTitle, locale))
          ]
        }))
      )
    )
  };
}

/** Who makes a commitment; the panel loads its sentence by itself. */
export function detailWhoCommits(
  { commitments, agreements, actors }: WhoCommitsInput,
  key: string,
  locale: AppLocale
): MarkDetail | null {
  const commitment = commitments.find(({ id }) => id === key);
  if (!commitment) return null;
  const agreement = agreements.find(({ id }) => id === commitment.agreement);
  const who = committers(commitment.committedBy, actors, 'name', locale);
  return {
    heading: m.commitment_named(
      {
        title: textIn(commitment.title, locale),
        label: commitment.label,
        agreement: agreement ? textIn(agreement.shortTitle, locale) : commitment.agreement
      },
      { locale }
    ),
    facts: [m.who_commits_fact({ who }, { locale })],
    passages: [],
    commitments: [key],
    ours: null
  };
}
