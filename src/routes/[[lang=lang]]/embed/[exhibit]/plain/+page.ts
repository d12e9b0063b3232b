import { m } from '$lib/paraglide/messages';
import { embedEntries, loadEmbed } from '../../loadEmbed';
import type { EntryGenerator, PageLoad } from './$types';

/** Without any script; `hooks.server.ts` takes away even the one that sets the theme. */
export const csr = false;

export const entries: EntryGenerator = embedEntries;

export const load: PageLoad = async ({ params, fetch, parent }) => {
  const { locale, site } = await parent();
  const { finding, ...rest } = await loadEmbed(fetch, params.exhibit, { locale, site });
  return { ...rest, title: m.embed_plain_title({ finding }, { locale }) };
};
