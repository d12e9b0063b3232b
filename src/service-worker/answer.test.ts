import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, patience } from './answer';
import { fill } from './store';
import { fakeWorld, manifestOf } from './testing';

const texts = { 'om/': '<h1>Om</h1>', 'data/site.json': '{"version":1}' };
const files = manifestOf(texts);
const html = { headers: { 'content-type': 'text/html' } };
const refused = () => {
  throw new TypeError('Failed to fetch');
};

let world: ReturnType<typeof fakeWorld>;
beforeEach(async () => {
  world = fakeWorld(texts);
  await fill(world, files);
});
afterEach(() => void vi.useRealTimers());

const ask = (path: string, way: 'kept' | 'fresh', navigates = path.endsWith('/')) =>
  answer(world, files, { request: new Request(world.scope + path), path, navigates, way });
const textOf = async (response: Promise<Response>) => (await response).text();

describe('the answer to a reader', () => {
  it('is the network’s, as if there were no worker', async () => {
    world.answer('om/', () => new Response('<h1>New</h1>', html));
    expect(await textOf(ask('om/', 'fresh'))).toBe('<h1>New</h1>');
  });

  it('is what is kept where the network fails', async () => {
    world.answer('om/', refused);
    expect(await textOf(ask('om/', 'fresh'))).toBe(texts['om/']);
  });

  it('is what is kept where the network takes too long', async () => {
    vi.useFakeTimers();
    const slow = { ...world, fetchAsked: () => new Promise<Response>(() => undefined) };
    const request = new Request(`${world.scope}om/`);
    const asked = answer(slow, files, { request, path: 'om/', navigates: true, way: 'fresh' });
    await vi.advanceTimersByTimeAsync(patience);
    expect(await textOf(asked)).toBe(texts['om/']);
  });

  it.each([
    ['a page in place of JSON', () => new Response('<p>Sign in</p>', html)],
    ['an error', () => new Response('{}', { status: 502 })],
    ['that it is gone', () => new Response('', { status: 404 })]
  ])('is what is kept where the network has %s for data', async (_, how) => {
    world.answer('data/site.json', how);
    expect(await textOf(ask('data/site.json', 'fresh'))).toBe(texts['data/site.json']);
  });

  it('is that a page is gone where it is gone', async () => {
    world.answer('om/', () => new Response('', { status: 404 }));
    expect((await ask('om/', 'fresh')).status).toBe(404);
  });

  it('is the network’s own where nothing is kept', async () => {
    expect((await ask('nowhere/', 'fresh')).status).toBe(404);
    world.answer('nowhere/', refused);
    await expect(ask('nowhere/', 'fresh')).rejects.toThrow('Failed to fetch');
  });

  it('leads to the slash where only that is kept', async () => {
    world.answer('om', refused);
    const response = await ask('om', 'fresh', true);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`${world.scope}om/`);
  });
});

describe('the answer to a kiosk', () => {
  it('is what is kept, whatever the network says', async () => {
    world.answer('om/', () => new Response('<h1>New</h1>', html));
    world.asked.length = 0;
    expect(await textOf(ask('om/', 'kept'))).toBe(texts['om/']);
    expect(world.asked).toEqual([]);
  });

  it('is the network’s where nothing is kept', async () => {
    world.answer(
      'data/new.json',
      () => new Response('{}', { headers: { 'content-type': 'application/json' } })
    );
    expect(await textOf(ask('data/new.json', 'kept'))).toBe('{}');
  });
});
