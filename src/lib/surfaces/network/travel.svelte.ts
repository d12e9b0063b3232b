import { between, canMove } from '$lib/exhibits/network/moves';
import type { NetworkLayout } from '$lib/exhibits/network/draw';

/** How long nodes are on their way, ms. */
const duration = 350;

const reduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Slow at both ends. */
const eased = (share: number) => (share < 0.5 ? 2 * share ** 2 : 1 - (2 - 2 * share) ** 2 / 2);

/** Nodes on their way from the view before, so that a reader can follow one. */
export class Travel {
  /** What is drawn on the way; null at rest. */
  current = $state.raw<NetworkLayout | null>(null);
  #last: NetworkLayout | null = null;
  #frame = 0;

  /** Sets out for a layout from the one before. @returns what ends the way */
  to(layout: NetworkLayout): () => void {
    const from = this.current ?? this.#last;
    this.#last = layout;
    this.current = null;
    cancelAnimationFrame(this.#frame);
    if (!from || from === layout || !canMove(from, layout) || reduced()) return () => undefined;
    let begun: number | null = null;
    const step = (now: number) => {
      begun ??= now;
      const share = Math.min(1, (now - begun) / duration);
      this.current = share < 1 ? between(from, layout, eased(share)) : null;
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    this.current = between(from, layout, 0);
    this.#frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(this.#frame);
  }
}
