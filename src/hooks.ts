import type { Reroute } from '@sveltejs/kit';

/** A page opened by the name of its file, from a folder or a plain host, is the page of the folder. */
export const reroute: Reroute = ({ url }) => url.pathname.replace(/\/index\.html$/, '/');
