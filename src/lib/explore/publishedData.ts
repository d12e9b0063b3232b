import { dataLink } from '$lib/i18n/links';
import { DATA_VERSION } from '$lib/model/types';
import type { Loaded } from '$lib/model/views';

/** How long a file may take before the reader is told, in ms. */
const patience = 15_000;

/** What the browser has read in this visit, so that moving on loads no file twice. */
const read = new Map<string, Promise<unknown>>();

/** The parsed file, null when there is none. */
async function fetchJson(fetch: typeof globalThis.fetch, file: string): Promise<unknown> {
  const response = await fetch(dataLink(file), { signal: AbortSignal.timeout(patience) });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

/** Whether a file is one of ours, of the version this page was made for and the kind asked for. */
function isOfKind(data: unknown, kind: string): boolean {
  const { version, kind: found } = (data ?? {}) as { version?: unknown; kind?: unknown };
  return version === DATA_VERSION && found === kind;
}

/**
 * Loads one view file of `public/data/`. Never throws: a file that is missing, cut off, too slow,
 * not JSON, or of another version or kind comes back as `{ ok: false }` and is asked for anew
 * next time.
 * @param remember whether to keep it for the visit; the server never does
 */
export async function loadView<Data>(
  fetch: typeof globalThis.fetch,
  file: string,
  kind: string,
  remember = typeof window !== 'undefined'
): Promise<Loaded<Data>> {
  const pending = read.get(file) ?? fetchJson(fetch, file);
  if (remember) read.set(file, pending);
  // The reader is told on the page, in words, where the file's content would have stood.
  const data = await pending.catch(() => undefined);
  if (isOfKind(data, kind)) return { ok: true, data: data as Data };
  read.delete(file);
  return { ok: false, file, missing: data === null };
}
