import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { PlacedAgreement } from '$lib/model/lookup';
import type { Id } from '$lib/model/types';
import { m } from '$lib/paraglide/messages';
import type { Choice, Options } from './types';

const id = 'agreement';
const all = 'all';

/**
 * The choice between all agreements and one of them; no choice where there is at most one.
 * @param texts what the choice and its value »all« are called
 */
export function agreementChoice(
  agreements: PlacedAgreement[],
  texts: { label: string; all: string },
  locale: AppLocale
): Choice[] {
  if (agreements.length < 2) return [];
  const each = agreements.map((agreement) => ({
    value: agreement.id,
    label: textIn(agreement.shortTitle, locale)
  }));
  return [
    { id, label: texts.label, values: [{ value: all, label: texts.all }, ...each], fallback: all }
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

/** The agreements of some ids as a source, `the 2011 agreement`; empty where there is none. */
export function agreementsAsSource(
  agreements: PlacedAgreement[],
  ids: Id[],
  locale: AppLocale
): string {
  const named = agreements.filter((agreement) => ids.includes(agreement.id));
  const titles = named.map(({ shortTitle }) => textIn(shortTitle, locale));
  return named.length > 0
    ? m.source_agreements(
        { count: named.length, agreements: formatList(titles, locale) },
        { locale }
      )
    : '';
}
