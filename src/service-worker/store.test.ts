import { describe, expect, it } from 'vitest';
import { countKept, empty, fill, keptFile, tidy } from './store';
import { fakeWorld, manifestOf } from './testing';

const texts = {
  '': '<h1>Overview</h1>',
  'om/': '<h1>Om</h1>',
  'data/site.json': '{"version":1}',
  '_app/immutable/a.B4.js': 'export {}'
};
const files = manifestOf(texts);
const textOf = async (response: Promise<Response | undefined>) => (await response)?.text();

describe('what is kept', () => {
  it('is every file of the manifest, byte for byte and with its type', async () => {
    const world = fakeWorld(texts);
    await fill(world, files);
    expect(await countKept(world, files)).toBe(4);
    for (const [path, text] of Object.entries(texts)) {
      expect(await textOf(keptFile(world, files, path))).toBe(text);
    }
    const json = await keptFile(world, files, 'data/site.json');
    expect(json?.headers.get('content-type')).toBe('application/json');
    expect(json?.redirected).toBe(false);
  });

  it('is nothing that no manifest names', async () => {
    const world = fakeWorld(texts);
    await fill(world, files);
    expect(await keptFile(world, files, '_app/version.json')).toBeUndefined();
    expect(await keptFile(world, files, '__proto__')).toBeUndefined();
  });

  it.each([
    [
      'a page in place of JSON',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })
    ],
    [
      'a page that calls itself JSON',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'application/json' } })
    ],
    [
      'a file cut off',
      () => new Response('{"version":', { headers: { 'content-type': 'application/json' } })
    ],
    ['an error', () => new Response('{"version":1}', { status: 500 })],
    [
      'nothing at all',
      () => {
        throw new TypeError('Failed to fetch');
      }
    ]
  ])('is never %s', async (_, answer) => {
    const world = fakeWorld(texts);
    world.answer('data/site.json', answer);
    await expect(fill(world, files)).rejects.toThrow();
    expect(await keptFile(world, files, 'data/site.json')).toBeUndefined();
  });

  it('is fetched once: what an earlier attempt or version has kept is not fetched again', async () => {
    const world = fakeWorld(texts);
    await fill(world, files);
    world.asked.length = 0;
    await fill(world, files);
    expect(world.asked).toEqual([]);
    const newer = { ...texts, 'om/': '<h1>Om os</h1>' };
    world.answer(
      'om/',
      () => new Response(newer['om/'], { headers: { 'content-type': 'text/html' } })
    );
    await fill(world, manifestOf(newer));
    expect(world.asked).toEqual(['om/']);
  });

  it('is both versions until the newer one takes over, and then only that', async () => {
    const world = fakeWorld(texts);
    await fill(world, files);
    const newer = { ...texts, 'om/': '<h1>Om os</h1>' };
    world.answer(
      'om/',
      () => new Response(newer['om/'], { headers: { 'content-type': 'text/html' } })
    );
    const next = manifestOf(newer);
    await fill(world, next);
    expect(await textOf(keptFile(world, files, 'om/'))).toBe('<h1>Om</h1>');
    expect(await textOf(keptFile(world, next, 'om/'))).toBe('<h1>Om os</h1>');
    await tidy(world, next);
    expect(await keptFile(world, files, 'om/')).toBeUndefined();
    expect(await countKept(world, next)).toBe(4);
  });

  it('is said to be not all where the storage is full', async () => {
    const world = fakeWorld(texts, 2);
    await expect(fill(world, files)).rejects.toThrow('full');
    expect(await countKept(world, files)).toBe(2);
  });

  it('is nothing where the storage fails', async () => {
    const world = fakeWorld(texts);
    const broken = {
      ...world,
      caches: { ...world.caches, open: () => Promise.reject(new Error('no')) }
    };
    expect(await keptFile(broken, files, 'om/')).toBeUndefined();
  });

  it('is let go of, of this site and of no other', async () => {
    const world = fakeWorld(texts);
    await fill(world, files);
    await world.caches.open('another');
    await empty(world);
    expect(await world.caches.keys()).toEqual(['another']);
  });
});
