import { m } from '$lib/paraglide/messages';
import { embedEntries, loadEmbed } from '../loadEmbed';
import type { EntryGenerator, PageLoad } from './$types';

/** The page has a script of its own, much smaller than the site's: `src/embed/frame.ts`. */
export const csr = false;

export const entries: EntryGenerator = embedEntries;

export const load: PageLoad = async ({ params, fetch, parent }) => {
  const { locale, site } = await parent();
  const { finding, ...rest } = await loadEmbed(fetch, params.exhibit, { locale, site });
  return { ...rest, title: m.embed_page_title({ finding }, { locale }) };
};
