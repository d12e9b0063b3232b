import type { Handle } from '@sveltejs/kit';
import { localeOfPath } from '$lib/i18n/locale';
import { defineCustomServerStrategy } from '$lib/paraglide/runtime';
import { paraglideMiddleware } from '$lib/paraglide/server';

defineCustomServerStrategy('custom-path', {
  getLocale: (request) => localeOfPath(new URL(request?.url ?? 'http://none/').pathname)
});

export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) =>
    resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) })
  );
