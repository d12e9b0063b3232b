/** The worker that keeps the whole site for when there is no network; see docs/kiosk.md. */
import { answer } from './answer';
import type { BuiltFor } from './manifest';
import { countKept, empty, fill, tidy, type World } from './store';
import { pathBelow, wayOf } from './way';

declare const self: ServiceWorkerGlobalScope;

/** Written in by the build; null where the site is built without a worker. */
declare const BUILT_FOR: BuiltFor | null;

const { scope } = self.registration;
const world = {
  scope,
  fetch: (address: string, init: RequestInit) => fetch(address, init),
  fetchAsked: (request: Request) => fetch(request),
  caches: self.caches
};

/** What a page is told when it asks, and when keeping the files ended well or badly. */
type Told =
  | { type: 'kept'; version: string; kept: number; of: number }
  | { type: 'not-kept'; version: string; why: string };

async function tellAll(told: Told): Promise<void> {
  const clients = await self.clients.matchAll({ includeUncontrolled: true });
  for (const client of clients) client.postMessage(told);
}

/** Serves one version of the site, taking over only when a page says so or none is left. */
function serve({ version, files }: BuiltFor, store: World): void {
  const total = Object.keys(files).length;

  async function install(): Promise<void> {
    try {
      await fill(store, files);
    } catch (error) {
      await tellAll({ type: 'not-kept', version, why: String(error) });
      throw error;
    }
    await tellAll({ type: 'kept', version, kept: total, of: total });
  }

  self.addEventListener('install', (event) => event.waitUntil(install()));

  self.addEventListener('activate', (event) =>
    event.waitUntil(tidy(store, files).then(() => self.clients.claim()))
  );

  self.addEventListener('message', (event) => {
    const { type } = (event.data ?? {}) as { type?: unknown };
    if (type === 'take-over') event.waitUntil(self.skipWaiting());
    if (type !== 'ask') return;
    event.waitUntil(
      countKept(store, files).then((kept) =>
        event.source?.postMessage({ type: 'kept', version, kept, of: total } satisfies Told)
      )
    );
  });

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const path = pathBelow(scope, request.url);
    const navigates = request.mode === 'navigate';
    const by = pathBelow(scope, request.referrer);
    const way = wayOf({ method: request.method, path, by, navigates });
    if (way === 'network' || path === null) return;
    event.respondWith(answer(world, files, { request, path, navigates, way }));
  });
}

/** Ends what an earlier build has begun: no cache, no registration; open pages live on. */
function retire(store: World): void {
  self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
  self.addEventListener('activate', (event) =>
    event.waitUntil(empty(store).then(() => self.registration.unregister()))
  );
}

if (BUILT_FOR) serve(BUILT_FOR, world);
else retire(world);
