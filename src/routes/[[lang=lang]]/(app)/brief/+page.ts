import { textIn } from '$lib/i18n/figures';
import { m } from '$lib/paraglide/messages';
import { loadFigure } from '../../../loadFigure';
import type { PageLoad } from './$types';

/** A sheet of paper needs no script. */
export const csr = false;

export const load: PageLoad = async ({ fetch, parent, data }) => {
  const [{ locale, site }, ...figures] = await Promise.all([
    parent(),
    ...data.drawn.map(async ({ id, options }) => ({ ...(await loadFigure(fetch, id)), options }))
  ]);
  const agreements = site.ok ? site.data.agreements : [];
  const names = agreements.map(({ shortTitle }) => textIn(shortTitle, locale));
  const heading = m.brief_title(
    { count: names.length, first: names[0] ?? '', last: names.at(-1) ?? '' },
    { locale }
  );
  return {
    findings: data.findings,
    figures,
    heading,
    title: m.brief_page_title({ title: heading }, { locale }),
    description: data.findings[0]?.title ?? '',
    picture: data.drawn[0]?.id
  };
};
