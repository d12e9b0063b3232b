/** How far a site is kept for when there is no network, as its worker and its browser tell. */
export type Offline =
  /** The browser knows no workers, or this build has none. */
  | { state: 'none' }
  /** The browser does not let this page keep anything. */
  | { state: 'refused'; why: string }
  /** The files are on their way. */
  | { state: 'fetching' }
  /** Some file could not be had, or the storage is full. */
  | { state: 'failed'; why: string }
  | { state: 'kept'; version: string; kept: number; of: number };

/** What a worker says, as it stands in `src/service-worker/worker.ts`; null for anything else. */
export function offlineOf(data: unknown): Offline | null {
  const { type, version, kept, of, why } = (data ?? {}) as Record<string, unknown>;
  if (type === 'not-kept' && typeof why === 'string') return { state: 'failed', why };
  if (type !== 'kept' || typeof version !== 'string') return null;
  return typeof kept === 'number' && typeof of === 'number'
    ? { state: 'kept', version, kept, of }
    : null;
}
