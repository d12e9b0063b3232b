interface HeldChoice {
  /** The figure is alive: what was chosen is chosen now. */
  choose: () => void;
  /** The figure cannot come alive: what was chosen is followed as the link it is. */
  follow: () => void;
  /** Nobody waits any more. */
  drop: () => void;
}

/**
 * Keeps a reader's choice of a mark (a click, a tap, Enter) in a figure that is not alive yet, so
 * that it does not lead away from the page; the last one counts.
 * @param container the figure's, whose marks are links
 */
export function holdChoice(container: Element): HeldChoice {
  let held: SVGAElement | null = null;
  const listening = new AbortController();

  function drop() {
    listening.abort();
    held = null;
    container.removeAttribute('aria-busy');
  }

  container.addEventListener(
    'click',
    (event) => {
      const { ctrlKey, metaKey, shiftKey, target } = event as MouseEvent;
      const mark = (target as Element).closest<SVGAElement>('a[data-mark]');
      if (!mark || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      held = mark;
      container.setAttribute('aria-busy', 'true');
    },
    { signal: listening.signal }
  );

  return {
    choose() {
      const key = held?.dataset['mark'];
      drop();
      if (key === undefined) return;
      const marks = container.querySelectorAll(`[data-mark="${CSS.escape(key)}"]`);
      const seen = [...marks].find((mark) => mark.getClientRects().length > 0);
      seen?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    },
    follow() {
      const address = held?.href.baseVal;
      drop();
      if (address) location.assign(new URL(address, document.baseURI));
    },
    drop
  };
}
