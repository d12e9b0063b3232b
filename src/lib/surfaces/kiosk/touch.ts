interface Touches {
  /** Something is touched. @returns whether that is all it does: what lies under it is not pressed */
  ontouch: () => boolean;
  /** The touch that pressed nothing is over. */
  onrelease: () => void;
}

/** What else a finger sets off that could press something. */
const presses = ['mousedown', 'mouseup', 'touchstart', 'touchend'] as const;

/** How long after a finger is gone its click may come, in ms. */
const clickComes = 80;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * Sees every touch, press and key before anything on the page does, and keeps the page from seeing
 * those that only wake it.
 * @returns what ends that
 */
export function watchTouches({ ontouch, onrelease }: Touches): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: false, signal: listening.signal };
  const down = new Set<number>();
  let swallowing = false;
  let ending: ReturnType<typeof setTimeout> | undefined;

  function end() {
    clearTimeout(ending);
    if (!swallowing) return;
    swallowing = false;
    onrelease();
  }

  function lift(event: PointerEvent) {
    down.delete(event.pointerId);
    if (!swallowing) return;
    stop(event);
    clearTimeout(ending);
    if (down.size === 0) ending = setTimeout(end, clickComes);
  }

  addEventListener(
    'pointerdown',
    (event) => {
      down.add(event.pointerId);
      clearTimeout(ending);
      swallowing = ontouch() || swallowing;
      if (swallowing) stop(event);
    },
    options
  );
  addEventListener('pointerup', lift, options);
  addEventListener('pointercancel', lift, options);
  for (const type of presses) addEventListener(type, (event) => swallowing && stop(event), options);
  addEventListener(
    'click',
    (event) => {
      if (!swallowing) return;
      stop(event);
      if (down.size === 0) end();
    },
    options
  );
  for (const type of ['pointermove', 'wheel', 'scroll'] as const) {
    // A finger that scrolls or drags is somebody; a mouse that lies on the desk is not.
    addEventListener(type, () => down.size > 0 && !swallowing && ontouch(), {
      ...options,
      passive: true
    });
  }
  addEventListener(
    'keydown',
    (event) => {
      if (!ontouch()) return;
      stop(event);
      onrelease();
    },
    options
  );
  return () => {
    clearTimeout(ending);
    listening.abort();
  };
}
