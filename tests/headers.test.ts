import { listFiles } from '../scripts/serve/files';
import { builtPages, isFramed } from './support/pages';
import { expect, test } from './support/test';

const files = [...listFiles('build')];

test('every page is compressed, asked for anew, and framed by nobody but embeds', async ({
  request
}) => {
  for (const built of builtPages()) {
    const headers = (await request.get(built.path)).headers();
    expect.soft(headers['content-encoding'], built.path).toBe('br');
    expect.soft(headers['cache-control'], built.path).toBe('no-cache');
    expect.soft(headers.etag, built.path).toMatch(/./);
    expect.soft(headers['x-content-type-options'], built.path).toBe('nosniff');
    expect.soft(headers['referrer-policy'], built.path).toMatch(/./);
    expect
      .soft(headers['content-security-policy'], built.path)
      .toBe(isFramed(built) ? undefined : "frame-ancestors 'self'");
  }
});

test('hashed files may be kept for ever', async ({ request }) => {
  const hashed = files.filter((file) => /^\/(_app|embed)\/immutable\/.*\.(js|css)$/.test(file));
  expect(hashed.length).toBeGreaterThan(0);
  for (const file of hashed) {
    const headers = (await request.get(`.${file}`)).headers();
    expect.soft(headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
  }
});

test('the published data may be read from other sites', async ({ request }) => {
  const data = files.filter((file) => /^\/data\/.*\.(json|csv)$/.test(file));
  expect(data.length).toBeGreaterThan(0);
  for (const file of data) {
    const headers = (await request.get(`.${file}`)).headers();
    expect.soft(headers['access-control-allow-origin'], file).toBe('*');
    expect
      .soft(headers['content-type'], file)
      .toBe(file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json');
  }
});
