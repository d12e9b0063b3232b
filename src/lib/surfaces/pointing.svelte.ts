import type { Attachment } from 'svelte/attachments';
import { markInDirection, type Direction } from '$lib/viz/direction';
import type { PlacedMark } from '$lib/viz/layout';

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right'
};

interface Wiring {
  marks: () => PlacedMark[];
  /** The reader chose a mark: by click, tap or Enter. */
  onpin: (key: string, element: SVGElement) => void;
  onrelease: () => void;
  /** Where an arrow key leads; the nearest mark that way when left out. */
  step?: (marks: PlacedMark[], key: string, direction: Direction) => PlacedMark | null;
  /** The reader pressed Enter on a mark, where that is more than choosing it. */
  onenter?: (key: string) => void;
}

/**
 * What the reader points at in one chart, kept by listening on the chart's container: no listener
 * per mark, so that a chart of thousands costs no more than a chart of ten.
 */
export class Pointing {
  hovered = $state<string | null>(null);
  focused = $state<string | null>(null);
  tabStop = $state<string | null>(null);

  /** Wires a container; everything is undone when it goes. */
  attach({
    marks,
    onpin,
    onrelease,
    step = markInDirection,
    onenter
  }: Wiring): Attachment<HTMLElement> {
    const markOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<SVGElement>('[data-mark]') : null;

    return (container) => {
      const listeners = new AbortController();
      const on = <Type extends keyof HTMLElementEventMap>(
        type: Type,
        listener: (event: HTMLElementEventMap[Type]) => void
      ) => container.addEventListener(type, listener, { signal: listeners.signal });
      const focus = (mark: PlacedMark | null | undefined) => {
        if (!mark) return;
        this.tabStop = mark.key;
        const selector = `[data-mark="${CSS.escape(mark.key)}"]`;
        for (const element of container.querySelectorAll<SVGElement>(selector)) {
          if (element.getClientRects().length > 0) element.focus();
        }
      };

      let entries = 0;
      this.tabStop = marks()[0]?.key ?? null;
      on('pointerover', ({ target, pointerType }) => {
        this.hovered = pointerType === 'touch' ? null : (markOf(target)?.dataset.mark ?? null);
      });
      on('pointerleave', () => (this.hovered = null));
      on('focusin', ({ target }) => {
        entries += 1;
        this.focused = markOf(target)?.dataset.mark ?? null;
        this.tabStop = this.focused ?? this.tabStop;
      });
      // A mark that goes takes the focus with it in the midst of drawing, when nothing may change.
      on('focusout', () => {
        const before = entries;
        queueMicrotask(() => {
          if (entries === before) this.focused = null;
        });
      });
      on('click', (event) => {
        const element = markOf(event.target);
        const key = element?.dataset.mark;
        if (!element || !key || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onpin(key, element);
      });
      on('keydown', (event) => {
        const key = markOf(event.target)?.dataset.mark;
        if (!key) return;
        const direction = directions[event.key];
        if (direction) focus(step(marks(), key, direction));
        else if (event.key === 'Home') focus(marks()[0]);
        else if (event.key === 'End') focus(marks().at(-1));
        else if (event.key === 'Escape') onrelease();
        else if (event.key === 'Enter' && onenter) onenter(key);
        else return;
        event.preventDefault();
      });
      return () => listeners.abort();
    };
  }
}
