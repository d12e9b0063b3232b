import { isPresenterKey, type PresenterKey } from './protocol';

/** As much of a key event as the decision needs. */
interface Press {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Where the key was pressed. */
interface Place {
  /** What has the focus: nothing, something that uses keys itself, or text that is written in. */
  focus: 'nothing' | 'control' | 'text';
  /** Whether a sentence is open, which Escape closes. */
  open: boolean;
}

/** Keys that a mark, a button or a table with the focus uses itself. */
const usedByControls: readonly string[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  ' '
];

/**
 * The key that a press hands on to the page around the embed; null where the embed, or the reader's
 * browser, is meant.
 */
export function handedOn(press: Press, { focus, open }: Place): PresenterKey | null {
  const { key, altKey, ctrlKey, metaKey } = press;
  if (altKey || ctrlKey || metaKey || !isPresenterKey(key)) return null;
  if (key === 'Escape') return open ? null : key;
  if (key === 'PageUp' || key === 'PageDown') return key;
  if (focus === 'text') return null;
  return focus === 'control' && usedByControls.includes(key) ? null : key;
}
