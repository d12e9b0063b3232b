import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATA_VERSION } from '$lib/model/types';
import { loadView } from './publishedData';

vi.mock('$lib/i18n/links', () => ({ dataLink: (file: string) => `/growth/data/${file}` }));

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Fetch = typeof globalThis.fetch;
const good = { version: DATA_VERSION, kind: 'exhibit', input: [1, 2] };
const text = JSON.stringify(good);

const answering = (body: BodyInit | null, init?: ResponseInit) =>
  vi.fn<Fetch>(async () => new Response(body, init));

/** A connection that breaks after the first half. */
const broken = () =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text.slice(0, 10)));
      controller.error(new TypeError('network error'));
    }
  });

/** Every test asks for a file of its own: what is remembered lasts as long as the page. */
let asked = 0;
const newFile = () => `exhibits/file-${(asked += 1)}.json`;

describe('loadView', () => {
  it('gives a file of the right version and kind, from where the site stands', async () => {
    const fetch = answering(text);
    expect(await loadView(fetch, 'a.json', 'exhibit')).toEqual({ ok: true, data: good });
    expect(fetch.mock.calls[0]?.[0]).toBe('/growth/data/a.json');
  });

  const failures: [name: string, fetch: () => ReturnType<typeof vi.fn<Fetch>>][] = [
    ['a server error', () => answering('', { status: 503 })],
    ['a file that is cut off', () => answering(text.slice(0, -4))],
    ['an empty file', () => answering('')],
    ['a page in its place', () => answering('<!doctype html><title>Vækstspor</title>')],
    ['another version', () => answering(JSON.stringify({ ...good, version: DATA_VERSION + 1 }))],
    ['no version', () => answering(JSON.stringify({ kind: 'exhibit' }))],
    ['another kind', () => answering(JSON.stringify({ ...good, kind: 'site' }))],
    ['a list', () => answering('[1, 2]')],
    ['a bare word', () => answering('"exhibit"')],
    ['no network', () => vi.fn<Fetch>(() => Promise.reject(new TypeError('Failed to fetch')))],
    ['a connection that breaks', () => vi.fn<Fetch>(async () => new Response(broken()))],
    [
      'a fetch that throws',
      () =>
        vi.fn<Fetch>(() => {
          throw new TypeError('refused');
        })
    ]
  ];

  it.each(failures)('says that it failed, and asks anew next time: %s', async (_name, failing) => {
    const file = newFile();
    const fetch = failing();
    const failed = { ok: false, file, missing: false };
    expect(await loadView(fetch, file, 'exhibit', true)).toEqual(failed);
    expect(await loadView(fetch, file, 'exhibit', true)).toEqual(failed);
    expect(fetch).toHaveBeenCalledTimes(2);
    const mended = answering(text);
    expect(await loadView(mended, file, 'exhibit', true)).toEqual({ ok: true, data: good });
  });

  it('knows a file that does not exist from one that failed', async () => {
    const file = newFile();
    const fetch = answering('<!doctype html>', { status: 404 });
    expect(await loadView(fetch, file, 'exhibit', true)).toEqual({
      ok: false,
      file,
      missing: true
    });
    await loadView(fetch, file, 'exhibit', true);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('waits a while, not for ever', async () => {
    const patience = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    const silent = vi.fn<Fetch>(
      (_address, init) =>
        new Promise((_resolve, reject) => {
          const signal = init?.signal;
          signal?.addEventListener('abort', () => reject(new Error('too slow')));
        })
    );
    const file = newFile();
    const loading = loadView(silent, file, 'exhibit', true);
    expect(timeout.mock.calls[0]?.[0]).toBeGreaterThan(1000);
    expect(timeout.mock.calls[0]?.[0]).toBeLessThan(60_000);
    patience.abort();
    expect(await loading).toEqual({ ok: false, file, missing: false });
    expect(await loadView(answering(text), file, 'exhibit', true)).toMatchObject({ ok: true });
  });

  it('fetches a remembered file once, also while it is under way', async () => {
    const file = newFile();
    const fetch = answering(text);
    const load = () => loadView(fetch, file, 'exhibit', true);
    const both = await Promise.all([load(), load()]);
    expect([...both, await load()]).toEqual(Array(3).fill({ ok: true, data: good }));
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('tells every part that waits when a file fails', async () => {
    const file = newFile();
    const fetch = answering('{');
    const load = () => loadView(fetch, file, 'exhibit', true);
    for (const loaded of await Promise.all([load(), load()])) expect(loaded.ok).toBe(false);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('remembers in a browser and not on the server', async () => {
    const [served, shown] = [newFile(), newFile()];
    const fetch = answering(text);
    await loadView(fetch, served, 'exhibit');
    await loadView(fetch, served, 'exhibit');
    expect(fetch).toHaveBeenCalledTimes(2);
    vi.stubGlobal('window', {});
    await loadView(fetch, shown, 'exhibit');
    await loadView(fetch, shown, 'exhibit');
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});
