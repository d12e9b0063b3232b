import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { startServer, type RunningServer } from '../../scripts/serve/server';
import { buildWorker } from '../../scripts/site/worker';

/** What a deployment needs for a kiosk and a few ordinary pages: the rest only costs time. */
const spared =
  /^(en\/)?(commitments|exhibits|gallery|compare|sources|codebook|previews|present|embed)\//;

/** A host whose site can be replaced while pages are open, and which can be cut off. */
export class Host {
  #dirs: string[] = [];
  #server: RunningServer | null = null;
  #port = 0;
  readonly #base: string;

  constructor(base = '') {
    this.#base = base;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}${this.#base}/`;
  }

  /** A copy of the built site, whole or as small as it may be. */
  async copy(whole = false): Promise<string> {
    const dir = mkdtempSync(join(tmpdir(), 'deployed-'));
    this.#dirs.push(dir);
    const isWanted = (file: string) => whole || !spared.test(`${relative('build', file)}/`);
    cpSync('build', dir, { recursive: true, filter: isWanted });
    if (!whole) await buildWorker(dir, true);
    return dir;
  }

  /** Puts a folder in place of what was served until now; nothing of that is left. */
  async deploy(dir: string): Promise<void> {
    await this.cut();
    this.#server = await startServer({ dir, port: this.#port, base: this.#base });
    this.#port = Number(new URL(this.#server.url).port);
  }

  /** No answer any more. */
  async cut(): Promise<void> {
    await this.#server?.close();
    this.#server = null;
  }

  async end(): Promise<void> {
    await this.cut();
    for (const dir of this.#dirs) rmSync(dir, { recursive: true });
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

/** Scripts and styles that stand in a page are allowed by their hashes. */
function changed(html: string, change: (text: string) => string): string {
  const inline = [...html.matchAll(/<(?:script|style)[^>]*>([\s\S]*?)<\/(?:script|style)>/g)];
  return inline.reduce(
    (page, [, text = '']) => page.replaceAll(hashOf(text), hashOf(change(text))),
    change(html)
  );
}

/** Changes a file of a deployment; what was packed of it goes. */
export function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  for (const packed of ['br', 'gz']) rmSync(`${file}.${packed}`, { force: true });
}

/** A mark by which a test knows a page, which no script changes. */
export const marked = (html: string) =>
  html.replace('<head>', '<head><meta name="generator" content="Later">');

/** The same site as a later build would leave it: all its files under other names. */
export async function nextVersion(dir: string): Promise<void> {
  renameSync(join(dir, '_app/immutable'), join(dir, '_app/later'));
  for (const page of ['index.html', 'kiosk/index.html', 'en/kiosk/index.html']) {
    rewrite(join(dir, page), (html) =>
      marked(changed(html, (text) => text.replaceAll('_app/immutable/', '_app/later/')))
    );
  }
  await buildWorker(dir, true);
}
