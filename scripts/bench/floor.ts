import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The pages' own policy forbids inline styles; without script there is nothing to guard. */
const policy = /<meta[^>]*http-equiv="content-security-policy"[^>]*>/gi;
const script = /<script\b[\s\S]*?<\/script>/gi;
const scriptLink = /<link[^>]*(?:rel="modulepreload"|as="(?:script|fetch|style)")[^>]*>/gi;
const styleLink = /<link[^>]*rel="stylesheet"[^>]*>/gi;

/** A relative address made one from the root. */
const fromRoot = (address: string, from: string) => new URL(address, `http://host${from}`).pathname;

const hrefOf = (tag: string) => /href="([^"]*)"/.exec(tag)?.[1] ?? '';

function inlinedStyle(build: string, sheet: string): string {
  const css = readFileSync(join(build, sheet), 'utf8').replace(
    /url\((["']?)(\.{1,2}\/[^)"']+|[\w-]+\.[^)"']+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${fromRoot(address, sheet)}${quote})`
  );
  return `<style>${css}</style>`;
}

/**
 * What a page could cost at the least: the HTML as prerendered, its styles inlined, no script.
 * @param build the folder of the built site
 * @param path the page's address relative to the site
 */
export function floorOf(build: string, path: string): string {
  return readFileSync(join(build, path, 'index.html'), 'utf8')
    .replace(script, '')
    .replace(scriptLink, '')
    .replace(policy, '')
    .replace(styleLink, (tag) => inlinedStyle(build, fromRoot(hrefOf(tag), `/${path}`)));
}

/** Writes the floors of some pages, with what they link to, as a site of their own. */
export function writeFloors(build: string, target: string, paths: readonly string[]): void {
  cpSync(build, target, {
    recursive: true,
    filter: (file) => !/\.(html|js)(\.(br|gz))?$/.test(file)
  });
  for (const path of paths) {
    const file = join(target, path, 'index.html');
    const html = floorOf(build, path);
    if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    writeFileSync(`${file}.gz`, gzipSync(html, { level: 9 }));
  }
}
