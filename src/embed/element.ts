import { baseLocale, isPrefixed } from '$lib/i18n/locale';
import { sandbox } from '$lib/surfaces/embed/code';
import { embedRequest, embedSearch } from '$lib/surfaces/embed/request';

/** The frames of all `<vaekst-spor>` in the page. */
export const elementFrames = new Set<HTMLIFrameElement>();

/** As high as a chart may well be, in px, until the embed has told its height. */
const firstHeight = 480;

const isName = (text: string | null): text is string => /^[\w-]+$/.test(text ?? '');

/** The parameters that an element's attributes ask for, read as those of an address are. */
function requestOf(element: Element) {
  const search = new URLSearchParams();
  for (const { name, value } of element.attributes) {
    if (name.startsWith('option-')) search.set(name.slice('option-'.length), value);
    else if (name === 'theme' || name === 'transparent') search.set(name, value);
  }
  return embedRequest(search.toString());
}

/**
 * Defines `<vaekst-spor exhibit="funding" lang="da" theme="auto" transparent option-measure="share">`.
 * What stands in it is for readers without script; the embed takes its place.
 * @param site where the embeds are, with a slash at its end
 */
export function defineElement(site: URL): void {
  class VaekstSpor extends HTMLElement {
    #frame = document.createElement('iframe');
    #watch = new MutationObserver(() => this.#show());

    connectedCallback() {
      if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
      this.#frame.loading = 'lazy';
      this.#frame.setAttribute('sandbox', sandbox);
      this.#frame.style.cssText = `display:block;width:100%;height:${firstHeight}px;border:0`;
      this.style.display = 'block';
      this.#watch.observe(this, { attributes: true });
      elementFrames.add(this.#frame);
      this.#show();
    }

    disconnectedCallback() {
      this.#watch.disconnect();
      elementFrames.delete(this.#frame);
    }

    /** Points the frame at what the attributes ask for; a name that is none shows what is inside. */
    #show() {
      const exhibit = this.getAttribute('exhibit');
      const request = requestOf(this);
      const prefix = isPrefixed(this.lang) ? `${this.lang}/` : '';
      const path = isName(exhibit) ? `${prefix}embed/${exhibit}/${embedSearch(request)}` : null;
      const address = path && new URL(path, site).href;
      if (!address) return this.shadowRoot?.replaceChildren(document.createElement('slot'));
      if (this.#frame.src === address) return;
      this.#frame.lang = this.lang || baseLocale;
      this.#frame.title = this.firstElementChild?.textContent?.trim() || exhibit || '';
      // A frame stays transparent only where both sides agree on light or dark.
      this.#frame.style.colorScheme = request.theme === 'auto' ? '' : request.theme;
      this.#frame.src = address;
      if (!this.#frame.isConnected) this.shadowRoot?.replaceChildren(this.#frame);
    }
  }
  if (!customElements.get('vaekst-spor')) customElements.define('vaekst-spor', VaekstSpor);
}
