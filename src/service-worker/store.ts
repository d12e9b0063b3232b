import { hashDigits, isOfType, type Manifest } from './manifest';

/** How many files are fetched at a time: few enough for a page to get its own in between. */
const atOnce = 6;

/** What the store needs of the world, so that it can be tried without a browser. */
export interface World {
  /** The address of the site, with a slash at its end. */
  scope: string;
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  caches: Pick<CacheStorage, 'open' | 'delete' | 'keys'>;
}

/** Headers that speak of how the bytes came, which are kept unpacked. */
const ofTheWay = ['content-encoding', 'content-length', 'set-cookie', 'transfer-encoding'];

/** The one cache of a site; several sites may share an origin. */
const cacheName = (scope: string) => `vaekstspor ${scope}`;

/** A file is kept under its path and hash, so that versions share what they have in common. */
const keyOf = (scope: string, path: string, hash: string) =>
  new URL(`${path}?kept=${hash}`, scope).href;

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashDigits);
}

/** Fetches one file. @throws Error when what comes is not the file of the manifest, byte for byte */
async function fetchFile({ fetch, scope }: World, path: string, hash: string): Promise<Response> {
  const response = await fetch(new URL(path, scope).href, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (!isOfType(path, response.headers.get('content-type'))) throw new Error(`${path}: type`);
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) throw new Error(`${path}: other bytes`);
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  // Made anew, because a response that was redirected may not answer for a page.
  return new Response(bytes, { headers });
}

/**
 * Fetches every file of a version that is not kept yet. What another version keeps stays.
 * @throws Error with the first file that could not be had, or the storage's own error when it is
 * full; what was fetched until then is kept for the next attempt
 */
export async function fill(world: World, files: Manifest): Promise<void> {
  const cache = await world.caches.open(cacheName(world.scope));
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.entries(files).filter(
    ([path, hash]) => !kept.has(keyOf(world.scope, path, hash))
  );
  const next = missing.values();
  const work = async () => {
    for (const [path, hash] of next) {
      await cache.put(keyOf(world.scope, path, hash), await fetchFile(world, path, hash));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** Lets go of everything that this version does not consist of. */
export async function tidy({ caches, scope }: World, files: Manifest): Promise<void> {
  const cache = await caches.open(cacheName(scope));
  const wanted = new Set(Object.entries(files).map(([path, hash]) => keyOf(scope, path, hash)));
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** The kept file of a path, undefined when there is none or the storage fails. */
export async function keptFile(
  { caches, scope }: World,
  files: Manifest,
  path: string
): Promise<Response | undefined> {
  const hash = Object.hasOwn(files, path) ? files[path] : undefined;
  if (hash === undefined) return undefined;
  try {
    return await (await caches.open(cacheName(scope))).match(keyOf(scope, path, hash));
  } catch {
    return undefined;
  }
}

/** How many files of a version are kept. */
export async function countKept(world: World, files: Manifest): Promise<number> {
  const kept = await Promise.all(Object.keys(files).map((path) => keptFile(world, files, path)));
  return kept.filter((file) => file !== undefined).length;
}

/** Lets go of all that was ever kept for this site. */
export async function empty({ caches, scope }: World): Promise<void> {
  await caches.delete(cacheName(scope));
}
