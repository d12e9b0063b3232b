import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };

/** What a host page notes of all that it is told, before anything else runs in it. */
const ears = `<script>
  window.heard = [];
  addEventListener('message', (event) => heard.push({ origin: event.origin, ...event.data }));
</script>`;

/**
 * Somebody else's site, on a port of its own: one page, and reveal.js from its package.
 * @param body what stands in the page
 * @returns its address, and what ends it
 */
export async function hostPage(body: string): Promise<{ url: string; close: () => void }> {
  const page = `<!doctype html><html lang="da"><title>En vært</title>${ears}<body>${body}`;
  const server = createServer(({ url = '/' }, res) => {
    const reveal = /^\/reveal\/(reveal\.(?:js|css))$/.exec(url)?.[1];
    if (url !== '/' && !reveal) {
      res.writeHead(204).end();
      return;
    }
    const type = reveal ? types[extname(reveal)] : 'text/html; charset=utf-8';
    res.writeHead(200, { 'Content-Type': type });
    res.end(reveal ? readFileSync(`node_modules/reveal.js/dist/${reveal}`) : page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    }
  };
}
