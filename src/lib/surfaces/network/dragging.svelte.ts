import type { Attachment } from 'svelte/attachments';
import { noPlaces, withPlace, type Places, type Point } from '$lib/exhibits/network/moves';

interface Wiring {
  /** The middle of a node, px of the drawing. */
  middle: (key: string) => Point | undefined;
  /** How many px on screen one px of the drawing takes. */
  scale: () => number;
}

/** Less than this many px is a click with an unsteady hand. */
const steady = 4;

/** Nodes that the reader has dragged elsewhere, by mouse or pen. */
export class Dragging {
  places = $state.raw<Places>(noPlaces);

  reset(): void {
    this.places = noPlaces;
  }

  attach({ middle, scale }: Wiring): Attachment<HTMLElement> {
    return (container) => {
      const listeners = new AbortController();
      const { signal } = listeners;
      let held: { key: string; from: Point; start: Point } | null = null;
      let dragged = false;
      container.addEventListener(
        'pointerdown',
        ({ target, pointerType, button, clientX, clientY }) => {
          dragged = false;
          if (pointerType === 'touch' || button !== 0 || !(target instanceof Element)) return;
          const key = target.closest<SVGElement>('a[data-mark]')?.dataset.mark ?? '';
          const from = middle(key);
          if (from) held = { key, from, start: { x: clientX, y: clientY } };
        },
        { signal }
      );
      window.addEventListener(
        'pointermove',
        ({ clientX, clientY }) => {
          if (!held) return;
          const [dx, dy] = [clientX - held.start.x, clientY - held.start.y];
          if (!dragged && Math.hypot(dx, dy) < steady) return;
          dragged = true;
          const place = { x: held.from.x + dx / scale(), y: held.from.y + dy / scale() };
          this.places = withPlace(this.places, held.key, place);
        },
        { signal }
      );
      window.addEventListener('pointerup', () => (held = null), { signal });
      // A link would be dragged as an address, and the end of a drag would count as a click.
      container.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
      container.addEventListener(
        'click',
        (event) => {
          if (!dragged) return;
          dragged = false;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { signal, capture: true }
      );
      return () => listeners.abort();
    };
  }
}
