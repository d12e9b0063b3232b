import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes one of the files that layouts and exports read about the fonts. */
export function writeFontJson(name: string, content: unknown): void {
  const target = new URL(`../../src/lib/viz/generated/${name}`, import.meta.url);
  mkdirSync(fileURLToPath(new URL('.', target)), { recursive: true });
  writeFileSync(target, JSON.stringify(content));
}
