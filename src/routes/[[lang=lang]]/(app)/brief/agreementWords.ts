import { textIn } from '$lib/i18n/figures';
import { formatList } from '$lib/i18n/format';
import type { AppLocale } from '$lib/i18n/locale';
import type { SiteView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';

/** More agreements than a sheet can name one by one. */
const most = 6;

export const areMany = (agreements: SiteView['agreements']): boolean => agreements.length > most;

/** All agreements in words: their titles, or how many they are. */
export function agreementsInWords(agreements: SiteView['agreements'], locale: AppLocale): string {
  if (!areMany(agreements)) {
    return formatList(
      agreements.map(({ title }) => textIn(title, locale)),
      locale
    );
  }
  const named = agreements.map(({ shortTitle }) => textIn(shortTitle, locale));
  const commitments = agreements.reduce((sum, one) => sum + one.commitments, 0);
  const [first = '', last = ''] = [named[0], named.at(-1)];
  return m.brief_many({ count: agreements.length, first, last, commitments }, { locale });
}
