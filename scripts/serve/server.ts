import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './headerRules.ts';
import { listen } from './listen.ts';
import { notFoundPage } from './notFound.ts';
import { resolveUrl } from './resolve.ts';

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
const immutable = /^\/_app\/immutable\//;

/** Text that has no encoding in it, whose type must say which. */
const plainText = /\.(csv|txt|md|ya?ml)$/;
const textTypes: Readonly<Record<string, string>> = { txt: 'plain', md: 'markdown', yml: 'yaml' };

function namesIn(dir: string): Set<string> {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/'));
  return new Set(names.map((name) => name.normalize()));
}

function answer(res: ServerResponse, status: number, type: string, body: string): void {
  res.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body)
  });
  res.end(body);
}

/** The handler of one folder: decides what a path stands for and leaves the bytes to sirv. */
function handlerOf(dir: string, base: string) {
  const files = namesIn(dir);
  const sendFile = sirv(dir, { brotli: true, gzip: true, etag: true, extensions: [] });
  const headers = join(dir, '_headers');
  const rules = existsSync(headers) ? parseHeaderRules(readFileSync(headers, 'utf8')) : [];

  return (req: IncomingMessage, res: ServerResponse): void => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD');
      answer(res, 405, 'text/plain', 'Method not allowed\n');
      return;
    }
    const target = resolveUrl(req.url ?? '/', files, base);
    const path =
      target.kind === 'file' ? target.file : target.kind === 'missing' ? target.path : '/';
    // Rules name pages by their address, not by the file behind it.
    const address = path.replace(/\/index\.html$/, '/');
    for (const [name, value] of headersFor(rules, address)) res.setHeader(name, value);
    if (!res.hasHeader('Cache-Control') || target.kind !== 'file') {
      const keep = target.kind === 'file' && immutable.test(path);
      res.setHeader('Cache-Control', keep ? 'public, max-age=31536000, immutable' : 'no-cache');
    }

    switch (target.kind) {
      case 'file': {
        const text = plainText.exec(path)?.[1];
        if (text) res.setHeader('Content-Type', `text/${textTypes[text] ?? text}; charset=utf-8`);
        req.url = encodeURI(path);
        sendFile(req, res, () => answer(res, 404, 'text/plain', 'Not found\n'));
        return;
      }
      case 'redirect':
        res.writeHead(308, { Location: target.location, 'Content-Length': 0 }).end();
        return;
      case 'malformed':
        answer(res, 400, 'text/plain', 'Malformed address\n');
        return;
      case 'outside':
        answer(res, 404, 'text/plain', `Nothing here; the site stands under ${base}/\n`);
        return;
      case 'missing': {
        const page = notFoundPage(dir, path, base);
        if (page === null) answer(res, 404, 'text/plain', 'Not found\n');
        else answer(res, 404, 'text/html', page);
      }
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
