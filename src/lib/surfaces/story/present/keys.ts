/** What a presenter can ask for. */
export type Command =
  'next' | 'previous' | 'first' | 'last' | 'full-screen' | 'blank' | 'notes' | 'close';

const commands: Partial<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  f: 'full-screen',
  b: 'blank',
  // What some clickers send for a blank screen.
  '.': 'blank',
  n: 'notes',
  Escape: 'close'
};

/** As much of a key event as decides what it means. */
export type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented'
>;

/**
 * What a key asks for; null for all others, and for one that the browser or somebody else uses.
 * @param onControl whether the focus is on a button or a link, which Space belongs to
 */
export function commandOf(event: Key, onControl: boolean): Command | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === ' ' && onControl) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const command = Object.hasOwn(commands, key) ? commands[key]! : null;
  return event.shiftKey && command === 'next' && key === ' ' ? 'previous' : command;
}

/** How far, in px, a finger must go for a swipe. */
const swipe = 60;

/** What the way of a finger asks for: a sideways one turns the slide. */
export function commandOfSwipe(dx: number, dy: number): Command | null {
  if (Math.abs(dx) < swipe || Math.abs(dx) < 2 * Math.abs(dy)) return null;
  return dx < 0 ? 'next' : 'previous';
}
