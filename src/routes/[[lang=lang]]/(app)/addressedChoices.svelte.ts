import { afterNavigate, beforeNavigate, pushState } from '$app/navigation';
import { page } from '$app/state';
import type { Options } from '$lib/exhibits/types';
import { optionsOfSearch, searchWithOptions } from '$lib/explore/exhibitUrl';
import { afterFrame } from '$lib/marks/afterFrame';
import { onMount } from 'svelte';

/**
 * What a reader has chosen on a page, kept in its address: Back undoes the last choice. A choice is
 * shown at once, and the address follows when the frame is seen, because the router looks at the
 * layout of the page. To be made while a component is set up.
 */
export class AddressedChoices {
  /** What the address asks for, whether it means something or not. */
  current = $state.raw<Options>({});
  #path = '';
  readonly #unsaid: (() => void)[] = [];

  /** How many choices of this visit Back can undo. */
  get count(): number {
    return page.state.choices ?? 0;
  }

  constructor() {
    afterNavigate(() => {
      this.#path = location.pathname;
      this.#restore();
    });
    // Not on the way back: a step written then would bar it.
    beforeNavigate(({ type }) => {
      if (type !== 'popstate') this.#say();
    });
    onMount(() => {
      const listeners = new AbortController();
      const { signal } = listeners;
      addEventListener('popstate', () => this.#restore(), { signal });
      addEventListener('pagehide', () => this.#say(), { signal });
      return () => listeners.abort();
    });
  }

  /** Makes some choices in one step; those that have their fallback value need no saying. */
  choose(options: Options, fallbacks: Options): void {
    this.current = { ...this.current, ...options };
    this.#unsaid.push(() => {
      const search = searchWithOptions(location.search, options, fallbacks);
      if (search === location.search) return;
      pushState(`${this.#path}${search}`, { choices: this.count + 1 });
    });
    afterFrame(() => this.#say());
  }

  /** What the address asks for now; on the way to another page all stays as it is. */
  #restore(): void {
    if (location.pathname === this.#path) this.current = optionsOfSearch(location.search);
  }

  #say(): void {
    for (const step of this.#unsaid.splice(0)) step();
  }
}
