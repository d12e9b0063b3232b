import { error } from '@sveltejs/kit';
import { exhibitIds } from '$lib/exhibits/registry';
import type { ExhibitInput } from '$lib/exhibits/types';
import { baseLocale, locales, type AppLocale } from '$lib/i18n/locale';
import type { Loaded, SiteView } from '$lib/model/views';
import { m } from '$lib/paraglide/messages';
import { embedSite } from '$lib/surfaces/embed/embedSite';
import { loadFigure } from '../../loadFigure';

/** One embed for every exhibit and language. */
export const embedEntries = () =>
  exhibitIds.flatMap((exhibit) =>
    locales.map((locale) => ({ exhibit, lang: locale === baseLocale ? undefined : locale }))
  );

/**
 * All that an embed's page is made from. For the server only: the page's script begins with what is
 * on the page already.
 * @throws HttpError 404 when there is no such exhibit or its data cannot be had
 */
export async function loadEmbed(
  fetch: typeof globalThis.fetch,
  id: string,
  { locale, site }: { locale: AppLocale; site: Loaded<SiteView> }
) {
  const { exhibit, view } = await loadFigure(fetch, id);
  if (!exhibit || !view.ok || !site.ok) error(404, m.not_found({}, { locale }));
  const input = view.data.input as ExhibitInput;
  const { title: finding, summary } = exhibit.describe(input, {}, locale);
  const surroundings = embedSite({
    locale,
    view: site.data,
    loadCommitment: () => Promise.reject(new Error('nothing is chosen on the server'))
  });
  return { finding, description: summary, embed: { exhibit, input, site: surroundings } };
}
