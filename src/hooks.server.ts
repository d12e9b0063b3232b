import type { Handle } from '@sveltejs/kit';
import { localeOfPath } from '$lib/i18n/locale';
import { defineCustomServerStrategy } from '$lib/paraglide/runtime';
import { paraglideMiddleware } from '$lib/paraglide/server';

defineCustomServerStrategy('custom-path', {
  getLocale: (request) => localeOfPath(new URL(request?.url ?? 'http://none/').pathname)
});

const modulePreload = /[ \t]*<link [^>]*rel="modulepreload"[^>]*>\n?/g;

/** The words and the drawings first: code is fetched once the page has been read to its end. */
function codeLast(html: string): string {
  const links = html.match(modulePreload) ?? [];
  return html.replace(modulePreload, '').replace('</body>', () => `${links.join('')}</body>`);
}

export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) =>
    resolve(event, { transformPageChunk: ({ html }) => codeLast(html.replace('%lang%', locale)) })
  );
