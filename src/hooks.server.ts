import type { Handle } from '@sveltejs/kit';
import { localeOfPath } from '$lib/i18n/locale';
import { defineCustomServerStrategy } from '$lib/paraglide/runtime';
import { paraglideMiddleware } from '$lib/paraglide/server';

defineCustomServerStrategy('custom-path', {
  getLocale: (request) => localeOfPath(new URL(request?.url ?? 'http://none/').pathname)
});

const inlineScript = /[ \t]*<script>[\s\S]*?<\/script>\n/g;

/** A plain embed stands where no script is wanted, not even the one that sets a chosen theme. */
const withoutScript = (html: string) => html.replace(inlineScript, '');

export const handle: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) =>
    resolve(event, {
      transformPageChunk({ html }) {
        const page = html.replace('%lang%', locale);
        return event.route.id?.endsWith('/plain') ? withoutScript(page) : page;
      }
    })
  );
