/** Waits for a quiet moment, so that several figures on screen do not hold up one frame. */
const whenQuiet = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 500 }) : setTimeout(work);

interface Waiting {
  /** Begin without waiting to be seen. */
  atOnce: boolean;
  /** Lets someone else begin it; gives back how that is ended. */
  onCall: (begin: () => void) => () => void;
  /** Begins, and gives back how it is ended again. */
  start: () => Promise<() => void>;
}

/**
 * Starts something when an element comes near the screen, is reached by keyboard or pointer, or is
 * called for.
 * @returns how to give up waiting, or to end what was started
 */
export function whenSeen(element: Element, { atOnce, onCall, start }: Waiting): () => void {
  let end: (() => void) | undefined;
  let gone = false;
  const triggers = new AbortController();
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) whenQuiet(begin);
    },
    { rootMargin: '200px' }
  );

  function begin() {
    if (triggers.signal.aborted) return;
    triggers.abort();
    observer.disconnect();
    void start().then((stop) => {
      end = stop;
      if (gone) stop();
    });
  }

  const uncall = onCall(begin);
  if (atOnce) begin();
  else {
    observer.observe(element);
    for (const type of ['focusin', 'pointerover'] as const) {
      element.addEventListener(type, begin, { signal: triggers.signal });
    }
  }
  return () => {
    gone = true;
    uncall();
    triggers.abort();
    observer.disconnect();
    end?.();
  };
}
