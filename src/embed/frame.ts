/** What runs first in an embed: it obeys the address, tells the height, and hands keys on. */
import { embedRequest, embedSearch, type EmbedRequest } from '$lib/surfaces/embed/request';
import { whenSeen } from '$lib/surfaces/whenSeen';
import { handOnKeys } from './handOnKeys';
import { tellHeight } from './tellHeight';

const page = document.documentElement;

/** The page that the address asks for instead of this one, null where it is this one. */
function otherPage({ lang, ...rest }: EmbedRequest): string | null {
  const language = lang && lang !== page.lang ? lang : null;
  if (!language && !rest.plain) return null;
  const link = document.querySelector<HTMLLinkElement>(`link[hreflang="${language ?? page.lang}"]`);
  if (!link) return null;
  const { plain, ...kept } = rest;
  return plain ? `${link.href}plain/` : `${link.href}${embedSearch(kept)}`;
}

function obey({ theme, transparent }: EmbedRequest): void {
  if (theme === 'auto') delete page.dataset['theme'];
  else page.dataset['theme'] = theme;
  page.toggleAttribute('data-transparent', transparent);
}

function begin(request: EmbedRequest): void {
  const embed = document.querySelector<HTMLElement>('[data-embed]');
  const drawing = embed?.querySelector('.drawing');
  if (!embed || !drawing) return;
  obey(request);
  if (parent !== window) {
    tellHeight(request.id);
    handOnKeys(request.id);
  }
  whenSeen(drawing, {
    atOnce: false,
    onCall: () => () => undefined,
    start: async () => {
      const { comeAlive } = await import('./comeAlive');
      // What cannot be loaded leaves the server's drawing as it is, whole and with its table.
      return comeAlive({ embed, drawing }, request.options).catch(() => () => undefined);
    }
  });
}

const request = embedRequest(location.search);
const other = otherPage(request);
if (other) location.replace(other);
else begin(request);
