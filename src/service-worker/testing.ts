import { createHash } from 'node:crypto';
import { hashDigits, type Manifest } from './manifest';
import type { World } from './store';

const types: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  woff2: 'font/woff2'
};

const typeOf = (path: string): string =>
  types[path.split('.').at(-1) ?? ''] ?? 'text/html;charset=utf-8';

/** A site of a few files, as the build would list it. */
export const manifestOf = (texts: Record<string, string>): Manifest =>
  Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      createHash('sha256').update(text).digest('hex').slice(0, hashDigits)
    ])
  );

/** As much of a browser's cache as the worker uses. */
function memory(limit: number): World['caches'] & { stored: Map<string, Map<string, Response>> } {
  const stored = new Map<string, Map<string, Response>>();
  const open = async (name: string) => {
    const cache = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, cache);
    return {
      keys: async () => [...cache.keys()].map((url) => new Request(url)),
      match: async (url: string) => cache.get(url)?.clone(),
      put: async (url: string, response: Response) => {
        if (cache.size >= limit) throw new DOMException('full', 'QuotaExceededError');
        cache.set(url, response);
      },
      delete: async (request: Request) => cache.delete(request.url)
    } as unknown as Cache;
  };
  return {
    stored,
    open,
    keys: async () => [...stored.keys()],
    delete: async (name) => stored.delete(name)
  };
}

/**
 * A host with some files, and a browser to keep them in.
 * @param limit how many files the browser keeps before its storage is full
 */
export function fakeWorld(texts: Record<string, string>, limit = Infinity) {
  const scope = 'https://a.example/deep/sub/';
  const caches = memory(limit);
  const asked: string[] = [];
  const answers = new Map<string, () => Response>();
  const respond = async (address: string) => {
    const path = address.slice(scope.length).replace(/\?.*/, '');
    asked.push(path);
    const answer = answers.get(path);
    if (answer) return answer();
    const text = texts[path];
    return text === undefined
      ? new Response('<p>Not here</p>', { status: 404, headers: { 'content-type': 'text/html' } })
      : new Response(text, { headers: { 'content-type': typeOf(path) } });
  };
  return {
    scope,
    caches,
    asked,
    /** Lets the host answer one path in another way. */
    answer: (path: string, how: () => Response) => answers.set(path, how),
    fetch: respond,
    fetchAsked: (request: Request) => respond(request.url)
  };
}
