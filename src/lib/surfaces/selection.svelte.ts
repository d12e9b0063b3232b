import { createContext } from 'svelte';
import type { MarkDetail } from '$lib/exhibits/types';

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

  pin(pinned: Pinned): void {
    this.current = pinned;
  }

  /** Lets go and hands the focus back to the mark. */
  release(): void {
    const returnTo = this.current?.returnTo;
    this.current = null;
    returnTo?.focus();
  }

  /** Lets go without moving the focus: the page has changed. */
  forget(): void {
    this.current = null;
  }

  /** The pinned key if it is of this owner. */
  keyOf(owner: string): string | null {
    return this.current?.owner === owner ? this.current.key : null;
  }
}

export const [getSelection, setSelection] = createContext<Selection>();
