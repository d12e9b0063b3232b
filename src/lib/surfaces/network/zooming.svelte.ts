import type { Attachment } from 'svelte/attachments';

/** What of a drawing is in sight: moved by `x` and `y` px after being drawn `k` times as large. */
interface Sight {
  k: number;
  x: number;
  y: number;
}

const whole: Sight = { k: 1, x: 0, y: 0 };
const largest = 6;

interface Wired {
  by: (factor: number) => void;
  reset: () => void;
}

/**
 * Zooming and moving a drawing: by pinch, by dragging what is no mark, by wheel with Ctrl, and by
 * buttons. The library comes when a pointer does, or a button is pressed.
 */
export class Zooming {
  sight = $state.raw(whole);
  #wired: Promise<Wired> | null = null;
  #container: HTMLElement | null = null;

  /** Which part of a drawing of this size is seen, as an SVG says it. */
  box(width: number, height: number): string {
    const { k, x, y } = this.sight;
    return [-x / k, -y / k, width / k, height / k].map((value) => value.toFixed(2)).join(' ');
  }

  attach: Attachment<HTMLElement> = (container) => {
    this.#container = container;
    const triggers = new AbortController();
    for (const type of ['pointerover', 'touchstart'] as const) {
      container.addEventListener(type, () => void this.#wire(), {
        signal: triggers.signal,
        once: true,
        passive: true
      });
    }
    return () => {
      triggers.abort();
      this.#container = null;
      this.#wired = null;
    };
  };

  async by(factor: number): Promise<void> {
    (await this.#wire())?.by(factor);
  }

  async reset(): Promise<void> {
    if (this.sight !== whole) (await this.#wire())?.reset();
    this.sight = whole;
  }

  async #wire(): Promise<Wired | null> {
    const container = this.#container;
    if (!container) return null;
    this.#wired ??= wire(container, (sight) => (this.sight = sight));
    return this.#wired;
  }
}

/** A gesture of ours: one finger scrolls the page, and what is on a mark drags the mark. */
function isOurs(event: Event & { ctrlKey: boolean }): boolean {
  if (event.type === 'wheel') return event.ctrlKey;
  if (window.TouchEvent && event instanceof TouchEvent) return event.touches.length > 1;
  return !(event.target instanceof Element && event.target.closest('a[data-mark]'));
}

async function wire(container: HTMLElement, onsight: (sight: Sight) => void): Promise<Wired> {
  const [{ zoom, zoomIdentity }, { select }] = await Promise.all([
    import('d3-zoom'),
    import('d3-selection')
  ]);
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, largest])
    .extent(() => [
      [0, 0],
      [container.clientWidth, container.clientHeight]
    ])
    .translateExtent([
      [0, 0],
      [container.clientWidth, container.clientHeight]
    ])
    .filter(isOurs)
    .on('zoom', ({ transform: { k, x, y } }: { transform: Sight }) => onsight({ k, x, y }));
  const selected = select(container).call(behaviour).on('dblclick.zoom', null);
  return {
    by: (factor) => behaviour.scaleBy(selected, factor),
    reset: () => behaviour.transform(selected, zoomIdentity)
  };
}
