/**
 * What an embed and the page around it say to each other by `postMessage`. Every message carries
 * its type, the version of this protocol, and nothing of the reader.
 */
const version = 1;

const types = {
  height: 'vaekstspor:height',
  key: 'vaekstspor:key',
  ask: 'vaekstspor:ask'
} as const;

/** The keys of a presenter or a clicker, which belong to the page around an embed. */
export const presenterKeys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Escape',
  ' ',
  'b',
  'f',
  'n'
] as const;
export type PresenterKey = (typeof presenterKeys)[number];

/** Higher than any exhibit; a frame that asks for more is not one of ours, or broken. */
const highest = 20_000;

interface Said {
  v: typeof version;
  /** The name the host gave the embed by the parameter `id`, empty where it gave none. */
  id: string;
}
/** How high the embed is, in whole CSS px. */
export interface HeightMessage extends Said {
  type: typeof types.height;
  height: number;
}
/** A key was pressed in the embed that is the host's. */
export interface KeyMessage extends Said {
  type: typeof types.key;
  key: PresenterKey;
}

export const heightMessage = (id: string, height: number): HeightMessage => ({
  type: types.height,
  v: version,
  id,
  height
});

export const keyMessage = (id: string, key: PresenterKey): KeyMessage => ({
  type: types.key,
  v: version,
  id,
  key
});

/** How a host asks for a height that was said before it could listen. */
export const askMessage = { type: types.ask, v: version } as const;

/** Whether a string is one of the keys that are handed on. */
export function isPresenterKey(key: unknown): key is PresenterKey {
  return (presenterKeys as readonly unknown[]).includes(key);
}

function fieldsOf(data: unknown): Record<string, unknown> | null {
  if (typeof data !== 'object' || data === null) return null;
  const fields = data as Record<string, unknown>;
  return fields['v'] === version ? fields : null;
}

/**
 * What an embed said to its host; null for whatever else may arrive. Who said it is for the caller
 * to check.
 */
export function fromEmbed(data: unknown): HeightMessage | KeyMessage | null {
  const fields = fieldsOf(data);
  if (!fields) return null;
  const { type, id, height, key } = fields;
  if (typeof id !== 'string') return null;
  if (type === types.key) return isPresenterKey(key) ? keyMessage(id, key) : null;
  if (type !== types.height || typeof height !== 'number') return null;
  return Number.isInteger(height) && height > 0 && height <= highest
    ? heightMessage(id, height)
    : null;
}

/** Whether a host asked for the height. */
export function isAsking(data: unknown): boolean {
  return fieldsOf(data)?.['type'] === types.ask;
}
