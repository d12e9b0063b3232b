import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { PlacedAgreement } from '$lib/model/lookup';
import type { Id } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { Choice, Options } from './types';

const id = 'agreement';
const all = 'all';

/** The choice between all agreements and one of them; no choice where there is at most one. */
export function agreementChoice(agreements: PlacedAgreement[], locale: AppLocale): Choice[] {
  if (agreements.length < 2) return [];
  const each = agreements.map((agreement) => ({
    value: agreement.id,
    label: textIn(agreement.shortTitle, locale)
  }));
  return [
    {
      id,
      label: m.choice_agreement({}, { locale }),
      values: [{ value: all, label: m.choice_all_agreements({}, { locale }) }, ...each],
      fallback: all
    }
  ];
}

/** The agreements the reader has chosen, in order of time; all of them for an unknown choice. */
export function chosenAgreements(
  agreements: PlacedAgreement[],
  options: Options
): PlacedAgreement[] {
  const chosen = agreements.filter((agreement) => agreement.id === options[id]);
  return chosen.length > 0 ? chosen : agreements;
}

/** Agreements as a source, `the 2011 agreement`; empty where there is none. */
export function agreementsAsSource(
  agreements: Pick<PlacedAgreement, 'shortTitle'>[],
  locale: AppLocale
): string {
  const titles = agreements.map(({ shortTitle }) => textIn(shortTitle, locale));
  return titles.length > 0
    ? m.source_agreements(
        { count: titles.length, agreements: formatList(titles, locale) },
        { locale }
      )
    : '';
}

/** The agreements of some ids, each once and in order of time. */
export const agreementsOf = (agreements: PlacedAgreement[], ids: Id[]): PlacedAgreement[] =>
  agreements.filter(({ id }) => ids.includes(id));
