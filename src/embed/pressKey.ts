import type { PresenterKey } from '$lib/surfaces/embed/protocol';

/** Scripts for slides still go by the number of a key. */
const numbers: Readonly<Record<PresenterKey, number>> = {
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  Escape: 27,
  ' ': 32,
  b: 66,
  f: 70,
  n: 78
};

/** Presses a key in the page around an embed, as if the embed had not had the focus. */
export function pressKey(frame: HTMLIFrameElement, key: PresenterKey): void {
  const host = frame.getRootNode() instanceof ShadowRoot ? document.body : frame.parentElement;
  const keyCode = numbers[key];
  const code =
    key.length === 1 && key !== ' ' ? `Key${key.toUpperCase()}` : key.replace(' ', 'Space');
  (host ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, code, keyCode, bubbles: true, cancelable: true })
  );
}
