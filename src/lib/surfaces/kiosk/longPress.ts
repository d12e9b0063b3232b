import type { Attachment } from 'svelte/attachments';

/** How long a finger rests on what nobody would press that long, in ms. */
const long = 3_000;

/** Calls something when a finger has rested on an element for three seconds. */
export const longPress =
  (onpress: () => void): Attachment<HTMLElement> =>
  (element) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const give = () => clearTimeout(waiting);
    element.addEventListener(
      'pointerdown',
      () => {
        give();
        waiting = setTimeout(onpress, long);
      },
      { signal }
    );
    for (const type of ['pointerup', 'pointercancel', 'pointerleave']) {
      element.addEventListener(type, give, { signal });
    }
    return () => {
      give();
      listening.abort();
    };
  };
