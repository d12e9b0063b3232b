import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';
import { listFiles } from './files';
import { headersFor, parseHeaderRules } from './headerRules';
import { listen } from './listen';
import { notFoundPage } from './notFound';
import { resolveUrl } from './resolve';

export interface ServeOptions {
  /** The folder to serve. */
  dir: string;
  /** The port to listen on; 0, the default, takes any free one. */
  port?: number;
  /** Whether to go on to the next free port when this one is taken. */
  nextFree?: boolean;
  /** The path to serve the folder under, `/deep/sub`; by default the root. */
  base?: string;
}

export interface RunningServer {
  /** Where the folder is to be had, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/** Names that hold a hash of their content, and so never change it. */
const immutable = /^\/(_app|embed)\/immutable\//;
const keepForEver = 'public, max-age=31536000, immutable';

/** Text that has no encoding in it, whose type must say which. */
const plainText = /\.(csv|txt|md|ya?ml)$/;
const textTypes: Readonly<Record<string, string>> = { txt: 'plain', md: 'markdown', yml: 'yaml' };

function answer(res: ServerResponse, status: number, type: string, body: string): void {
  res.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body)
  });
  res.end(body);
}

/** The site's own headers, by the address of a page and not by the file behind it. */
function ownHeaders(dir: string): (path: string) => Map<string, string> {
  const file = join(dir, '_headers');
  const rules = existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
  return (path) => headersFor(rules, path.replace(/\/index\.html$/, '/'));
}

/** The handler of one folder: decides what a path stands for and leaves the bytes to sirv. */
function handlerOf(dir: string, base: string) {
  const files = listFiles(dir);
  const headersOf = ownHeaders(dir);
  const sirvFile = sirv(dir, { brotli: true, gzip: true, etag: true, extensions: [] });

  function sendFile(req: IncomingMessage, res: ServerResponse, file: string): void {
    const text = plainText.exec(file)?.[1];
    if (text) res.setHeader('Content-Type', `text/${textTypes[text] ?? text}; charset=utf-8`);
    if (immutable.test(file)) res.setHeader('Cache-Control', keepForEver);
    req.url = encodeURI(file);
    // A build while the server runs takes files away that it knows: that request fails, not the server.
    res.once('pipe', (bytes: Readable) => bytes.once('error', () => res.destroy()));
    sirvFile(req, res, () => answer(res, 404, 'text/plain', 'Not found\n'));
  }

  function sendMissing(res: ServerResponse, path: string): void {
    const page = notFoundPage(dir, path, base);
    if (page === null) answer(res, 404, 'text/plain', 'Not found\n');
    else answer(res, 404, 'text/html', page);
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      answer(res, 405, 'text/plain', 'Method not allowed\n');
      return;
    }
    const target = resolveUrl(req.url ?? '/', files, base);
    for (const [name, value] of headersOf('path' in target ? target.path : '/')) {
      res.setHeader(name, value);
    }
    res.setHeader('Cache-Control', 'no-cache');
    switch (target.kind) {
      case 'file':
        sendFile(req, res, target.path);
        return;
      case 'missing':
        sendMissing(res, target.path);
        return;
      case 'redirect':
        res.writeHead(308, { Location: target.location, 'Content-Length': 0 }).end();
        return;
      case 'malformed':
        answer(res, 400, 'text/plain', 'Malformed address\n');
        return;
      case 'outside':
        answer(res, 404, 'text/plain', `Nothing here; the site stands under ${base}/\n`);
    }
  };
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/**
 * Serves a built site to this machine only, as a good static host would: compressed variants,
 * redirects to the slash, headers from the site's `_headers`, the 404 page in the path's language.
 * The folder is read once; start anew after a build.
 */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const dir = resolve(options.dir);
  const base = `/${options.base ?? ''}`.replace(/\/+/g, '/').replace(/\/$/, '');
  const server = createServer(handlerOf(dir, base));
  const port = await listen(server, options.port ?? 0, options.nextFree ?? false);
  return { url: `http://127.0.0.1:${port}${base}/`, close: () => close(server) };
}
