/** What a browser offers on its own, and a kiosk does not. */
const offers = ['contextmenu', 'dragstart', 'selectstart', 'gesturestart', 'auxclick', 'submit'];

/** Keys with which one leaves a page: of a keyboard that should not be there. */
const leaves = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  ctrlKey || metaKey || altKey || /^(F\d+|Browser\w+|ContextMenu)$/.test(key);

/**
 * Closes the ways out of the page that a page can close: menus, selection, links, pinch, keys.
 * @returns what opens them again
 */
export function shut(): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: false, signal: listening.signal };
  const refuse = (event: Event) => event.preventDefault();
  for (const type of offers) addEventListener(type, refuse, options);
  addEventListener('keydown', (event) => leaves(event) && refuse(event), options);
  addEventListener('wheel', (event) => event.ctrlKey && refuse(event), options);
  addEventListener('touchmove', (event) => event.touches.length > 1 && refuse(event), options);
  addEventListener(
    'click',
    (event) => (event.target as Element | null)?.closest?.('a[href]') && refuse(event),
    options
  );
  return () => listening.abort();
}
