import { createContext } from 'svelte';
import type { MarkDetail } from '$lib/exhibits/types';

/** A mark as an address names it. */
interface MarkInUrl {
  figure: string;
  key: string;
}

/** A pinned mark: whose it is, what the panel says, and where the focus goes back to. */
export interface Pinned {
  /** The figure on the page that the mark belongs to. */
  owner: string;
  key: string;
  detail: MarkDetail;
  returnTo: HTMLElement | SVGElement | null;
}

/** The one selection of a page, which the charts set and the sentence panel shows. */
export class Selection {
  current = $state.raw<Pinned | null>(null);
  #figures: Record<string, ((key: string) => void) | undefined> = {};
  #calls: Record<string, (() => void) | undefined> = {};
  #wanted: MarkInUrl | null = null;
  #onchange: (pinned: Pinned | null) => void;

  /** @param onchange told of every choice the reader makes, so that the address can say it */
  constructor(onchange: (pinned: Pinned | null) => void) {
    this.#onchange = onchange;
  }

  /**
   * A figure says how a mark of its own is pinned, and does so at once for the mark that the
   * address named before the figure was there. Taken back when the figure goes.
   */
  register(owner: string, pin: (key: string) => void): () => void {
    this.#figures[owner] = pin;
    const wanted = this.#wanted;
    if (wanted?.figure === owner) pin(wanted.key);
    return () => {
      this.#figures[owner] = undefined;
    };
  }

  pin(pinned: Pinned): void {
    this.#wanted = null;
    this.current = pinned;
    this.#onchange(pinned);
  }

  /** Lets go and hands the focus back to the mark. */
  release(): void {
    const returnTo = this.current?.returnTo;
    this.current = null;
    this.#onchange(null);
    returnTo?.focus();
  }

  /** Shows what an address names, or nothing, without counting it as a choice. */
  restore(mark: MarkInUrl | null): void {
    this.#wanted = mark;
    const pin = mark ? this.#figures[mark.figure] : undefined;
    if (this.current && this.current.owner === mark?.figure && this.current.key === mark.key)
      return;
    this.current = null;
    if (!mark) return;
    if (pin) pin(mark.key);
    else this.#calls[mark.figure]?.();
  }

  /** A figure that is not alive yet says how it is brought to life when an address names it. */
  onCall(owner: string, begin: () => void): () => void {
    this.#calls[owner] = begin;
    if (this.#wanted?.figure === owner) begin();
    return () => {
      this.#calls[owner] = undefined;
    };
  }

  /** The pinned key if it is of this owner. */
  keyOf(owner: string): string | null {
    return this.current?.owner === owner ? this.current.key : null;
  }
}

export const [getSelection, setSelection] = createContext<Selection>();
