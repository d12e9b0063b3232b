import { m } from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

/** Served for any unknown address, at any depth: without script, and made absolute by the build. */
export const csr = false;

export const load: PageLoad = async ({ parent }) => {
  const { locale } = await parent();
  return { title: m.not_found({}, { locale }), description: '' };
};
