import { handedOn } from '$lib/surfaces/embed/keys';
import { keyMessage } from '$lib/surfaces/embed/protocol';

const written = 'input, textarea, select, [contenteditable]';

function focusNow() {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing';
  return focused.matches(written) ? 'text' : 'control';
}

/**
 * Hands a presenter's keys on to the page around an embed, and keeps none of them from the browser.
 * @param id what the host calls this embed
 */
export function handOnKeys(id: string): void {
  const listen = (event: KeyboardEvent) => {
    const open = document.querySelector('.pinned') !== null;
    const key = handedOn(event, { focus: focusNow(), open });
    if (key) parent.postMessage(keyMessage(id, key), '*');
  };
  // Before a mark can answer: whether a sentence was open is known only then.
  addEventListener('keydown', listen, { capture: true });
}
